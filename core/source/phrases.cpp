#include "source/phrases.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/key_table.hpp"

namespace crossread::source {
namespace {

/// Written as keys are: folded, without punctuation, "#" for any number. "^" means at the unit's beginning, "$" at its end,
/// both the whole unit; neither, anywhere in a unit of few words. Each list says what its lines are for and why they go.
struct List {
    DropKind kind;
    const char* reason;
    bool ends_story;
    const char* phrases;  ///< parted by "|"
    bool sure = false;    ///< phrases.hpp
};

// clang-format off
constexpr List kLists[] = {
    // Buttons and their labels stand between the lines of a copied page, a word or two each.
    {DropKind::navigation, "share buttons", false,
     "^share$|^share this$|^share via|^share on|^share this article|^share this story|^share this page|^share article$|^share now$"
     "|^tweet$|^tweet this|^facebook$|^twitter$|^linkedin$|^whatsapp$|^telegram$|^pinterest$|^reddit$|^flipboard$|^messenger$|^email$"
     "|^e mail$|^mail$|^print$|^print this|^print article$|^copy link|^copy url|^link copied|^pin it$|^save$|^save article$"
     "|^save for later$|^saved$|^bookmark$|^bookmark this|^email this|^email article|^send to a friend|^share #$|^# shares$|^# share$"
     "|^shares$|^post$|^like$|^x$|^gift this article|^gift article$|^give this article|share on facebook|share on twitter"
     "|share on linkedin|share on whatsapp|share this with|share via email|click to share|share this post|^sharethis$|^addthis$"
     "|^facebook twitter|^twitter facebook|^share facebook|^share tweet|^share save|^share share|^listen$|listen to this article"
     "|listen to this story|^listen to this|^listen to article|^listen # min|^play$|^play audio"},
    {DropKind::navigation, "a call to follow", false,
     "^follow us|^follow$|^follow me on|^follow him on|^follow her on|^follow them on|^find us on|^like us on|^join us on facebook"
     "|^follow bbc|^follow on|^following$|follow us on|follow him on twitter|follow her on twitter|^add us as"
     "|add as a preferred source|^set as preferred|^make us preferred|^join our whatsapp|^join our telegram|^download our app"
     "|^download the app|^get the app|^open app$|^get our app|^available on app store"},
    {DropKind::navigation, "a menu of the page", false,
     "^menu$|^home$|^search$|^search for|^skip to|^jump to|^back to top|^top$|^go to|^close$|^close menu|^open menu|^toggle"
     "|^navigation$|^main menu|^next$|^previous$|^prev$|^next article|^previous article|^next story|^previous story|^next post"
     "|^previous post|^more$|^show more$|^show less$|^see all$|^view all$|^load more|^expand$|^all sections|^sections$|^edition$"
     "|^contents$|^table of contents$|^breadcrumb|^you are here|^page # of #|^accessibility links|^sitemap$|^site map$|^language$|^change language|^select language"
     "|^click here to|^click to|^tap to|^swipe|^hide caption|^toggle caption|^enlarge this image|^enlarge image|^view gallery"
     "|^open gallery|^full screen|^fullscreen|^zoom in|^text size|^font size|^a a a$|^dark mode|^light mode|^read aloud|^speed$|^mute$"
     "|^unmute$|^settings$|^captions off|^quality$|^current time|^duration$|^loaded$|^remaining time|javascript is disabled"
     "|enable javascript|javascript enabled|your browser does not support|browser is out of date|this video can not be played"
     "|^video player|^to play this video|^media playback is|^loading$|^please wait$|^page not found$|^notifications$|^my account$"
     "|^your account$|^account$|^log out$|^sign out$"},
    {DropKind::boilerplate, "a comment count or a call to comment", true,
     "^comments$|^# comments$|^# comment$|^comments #|^comment$|^no comments|^leave a comment|^post a comment|^add a comment"
     "|^add comment|^view comments|^show comments|^read comments|^see comments|^join the conversation|^join the discussion"
     "|^write a comment|^leave a reply|^join the debate|^comments are closed|^comments closed|^have your say|^be the first to comment"
     "|^commenting|^# replies$|^reply$|^what do you think|^start the conversation|^load comments|^sort by$|^most recent$"
     "|^log in to comment|^sign in to comment|^to comment on this|^view discussion|^# people are talking|comment on this story"
     "|submit a comment|comments are moderated|your email address will not be published|^report comment|^the comments below"},
    // Prompts to pay, to register or to hand over an address.
    {DropKind::boilerplate, "a newsletter box", false,
     "^newsletter$|^newsletters$|newsletter sign up|sign up for our|sign up to our|sign up for the|sign up for free|^sign up$"
     "|^sign up for|^sign up to|^sign up here|^subscribe to our|^subscribe to the|^subscribe for|^get our newsletter|our newsletter"
     "|our newsletters|this newsletter|our free newsletter|daily newsletter|weekly newsletter|morning newsletter|email newsletter"
     "|in your inbox|to your inbox|straight to your|enter your email|your email address|^email address|^enter email|email sign up"
     "|email alerts|breaking news alerts|you can unsubscribe|unsubscribe at any time|thank you for subscribing|thanks for signing up"
     "|thank you for signing up|^please check your email|^invalid email|youre signed up|youve successfully subscribed|by signing up"
     "|by subscribing|by submitting|by clicking|by registering|by providing your email|^get the latest news|^get the latest"
     "|^get breaking|^get the day|^stay informed|^stay up to date|^stay ahead|^stay connected|^never miss|^dont miss out|^dont miss a"
     "|get a daily digest|get notified|push notifications|this site is protected by recaptcha|^receive our|^receive the latest"
     "|most important stories of the day|top stories delivered|^start your day with|^what you need to know delivered"},
    {DropKind::boilerplate, "a paywall or a prompt to subscribe", false,
     "^subscribe$|^subscribe now|^subscribe today|^subscribe here|^subscribe to read|^subscribe to continue|^subscribe to unlock"
     "|^register$|^register now|^register for free|^register to|^log in$|^login$|^log in to|^log in or|^you need to log|^sign in$|^sign in to"
     "|^sign in or|^already a subscriber|^already a member|^already have an account|^already registered|^not a subscriber"
     "|^not a member|^create an account|^create account|^create a free account|^become a member|^become a subscriber|^join now$"
     "|^join today|^try #|^try it|^try for|^try us|^start your free|^start your trial|^start free trial|^free trial|^get # months"
     "|^get unlimited|^get full access|^get access|^get digital|^get home delivery|^get started|^offer ends|^offer expires"
     "|^offer valid|^limited time offer|^special offer|^your trial|^your subscription|^your free|^your full access|^your access"
     "|^manage subscription|^manage my account|^you have #|^you have read|^youve read|^you have reached|^youve reached|^youve hit"
     "|^this is your last|^this article is for subscribers|^this content is only|^this story is for subscribers|^this article is free"
     "|^this article is exclusive|^subscriber only|^subscribers only|^for subscribers|^premium content|^premium article"
     "|^exclusive to subscribers|^you need a subscription|^you must be|^to continue reading|^to read the full|^to read this"
     "|^continue reading with|^keep reading with|^read the full story with|^unlock this|^unlock the|^view offer|^view offers"
     "|^see offer|^see all offers|^see our offers|^see subscription|^choose your|^cancel anytime|^cancel any time|^per month|^# per"
     "|^# a month|^# a week|^billed|free article left|free articles left|free articles remaining|free article remaining"
     "|articles remaining|articles left this|free stories left|left this month|last free article|unlimited access|subscription options"
     "|subscription has|to subscribe to|read all stories|subscribe for full access|already subscribed|full digital access"
     "|digital subscription|digital access|ad free experience|cancel at any time|gain access to|support our journalism"
     "|support independent journalism|support quality journalism|support local journalism|make a donation|donate now|^donate"
     "|^contribute$|^support us$|^support the guardian|^support our|help us keep|rely on readers|readers like you|consider supporting"
     "|consider making a|please consider|become a supporter|become a patron|a subscription to|print subscription|print edition and"
     "|^in print|expired$|home delivery|all access"},
    {DropKind::advert, "an advertisement", false,
     "^advertisement|^advertising$|^ad$|^ads$|^advert$|^adverts$|^ad feedback|^sponsored$|^sponsored content|^sponsored by"
     "|^sponsored links|^sponsor content|^sponsor message|^paid content|^paid post|^paid for by|partner content|branded content"
     "|paid for by|^this content was|^this content is|^content from|^promoted$|^promoted content|^promoted stories|^promoted by"
     "|^presented by|^brought to you by|^ads by|^advertise$|sponsored content|was commissioned by|advertiser content|^ad choices"
     "|^adchoices|^remove ads|^hide ad|^skip ad|^report this ad|^report ad|^why this ad|^taboola|^outbrain|^powered by|affiliate links"
     "|affiliate commission|earn a commission|earn commission|we may receive a commission|^shop now|^buy now|^order now|^deals$"
     "|^from our partners|^around the web|^from the web|^you may like$|^paid partner|^scroll to continue|^story continues"
     "|^article continues|^continue reading below|^continue reading$|^continue reading the main story|continues below advertisement"
     "|continues after advert|continues below$|continues after ad|^loading ad|^skip advertisement|^skip past newsletter"
     "|^end of newsletter|^after newsletter promotion|^message from our sponsor"},
    {DropKind::related, "a line that leads to other stories", false,
     "^read more|^read also|^read next|^read now|^read the full|^read our full|^read full|^read in full|^also read|^also see|^see also"
     "|^see more|^see related|^more on this|^more on the|^more about|^more from|^more in|^more stories|^more news|^more like this"
     "|^more coverage|^more to read|^related$|^related stories|^related articles|^related content|^related coverage|^related topics"
     "|^related posts|^related news|^related video|^related videos|^related links|^related story|^related article|^related reading"
     "|^related to this|^related internet links|^in this story|^in this article$|^must read|^must reads|^dont miss$|^what to read next"
     "|^what to know$|^up next|^next up|^watch now|^watch more|^watch next|^watch the|^watch live|^watch video|^watch$|^watch #"
     "|^video$|^video #|^in pictures|^photos$|^gallery$|^opinion$|^analysis$|^explainer$|^live updates|^live$|^follow live"
     "|^click here for|^click here$|^for more|^find out more|^learn more|^discover more|^explore more|^go deeper|^dig deeper"
     "|^further reading|^related background|^background reading|^catch up|^recap$|^from the archive|^read$|^read this|^read here"
     "|^view more|^continue to|^full coverage|^full story|^top stories today|^listen now|^listen to the podcast|^podcast$|^our podcast"
     "|^you might also|^you may also|^you might like|^you might be interested|^also on|^elsewhere on|^other stories|^other news"
     "|^earlier$|^previously$|^previous coverage|^see the full|^see full|^see our"},
    {DropKind::related, "the beginning of a list of other stories", true,
     "^most read|^most popular|^most viewed|^most shared|^most watched|^most commented|^trending$|^trending now|^trending stories"
     "|^top stories|^top story|^top news|^latest news|^latest stories|^latest$|^the latest$|^latest from|^latest articles"
     "|^latest posts|^recent posts|^recent articles|^recent stories|^recent news|^popular$|^popular posts|^popular stories"
     "|^popular articles|^popular now|^recommended$|^recommended for you|^recommended stories|^recommended reading"
     "|^recommended articles|^recommendations$|^we recommend|^editors picks|^editors pick|^editors choice|^you may also like"
     "|^you might also like|^you may be interested|^you might have missed|^in case you missed|^todays top|^todays best"
     "|^news in pictures|^around the bbc|^elsewhere on the bbc|^from other local news|^more from around|^more from this"
     "|^more top stories|^hot topics|^top picks|^best of|^featured$|^featured stories|^featured articles|^features$|^whats hot"
     "|^breaking news$|^just in$|^todays headlines|^headlines$|^get more stories|^keep reading$|^keep on reading"
     "|^what others are reading|^readers also|^people also read|^suggested$|^suggested for you|^similar stories|^similar articles"
     "|^also in news|^also in the news|^on the site|^explore$|^topics$|^tags$|^tags #|^filed under|^topics in this|^related topics"
     "|^in this topic|^share your story|^about this article|^about the author|^about the writer|^about us"},
    {DropKind::boilerplate, "the page's own small print", true,
     "^copyright|^c #|^# copyright|all rights reserved|^terms of|^terms and|^terms conditions|^terms$|^privacy$|^privacy policy"
     "|^privacy notice|^cookie policy|^cookies$|^cookie settings|^cookie preferences|we use cookies|this website uses cookies"
     "|this site uses cookies|use of cookies|accept cookies|^accept all|^reject all|^manage cookies|^manage preferences"
     "|^manage consent|^do not sell|^your privacy|^your ad choices|^california notice|^legal$|^disclaimer|^imprint$|^impressum$"
     "|^contact$|^contact us|^contact the|^about$|^about the bbc|^advertise with|^careers$|^jobs$|^work with us|^work for us|^help$"
     "|^help center|^help centre|^faq$|^faqs$|^feedback$|^editorial guidelines|^editorial standards|^code of ethics|^corrections$"
     "|^ethics policy|^subscriber services|^customer service|^rss$|^rss feeds|^sitemap|^our standards"
     "|^the thomson reuters trust principles|thomson reuters trust principles|^get permission|^purchase licensing|^licensing rights"
     "|^request permission|^reprints|^order reprints|^republish this|^this material may not be|may not be published broadcast"
     "|may not be reproduced|without permission|without prior written|not responsible for the content of external"
     "|^a version of this article appears|^this article was originally published|^this article originally appeared"
     "|^this story originally appeared|^this story was originally|^this article first appeared|^this story first appeared"
     "|^originally published|^a version of this story|^this story has been|^this article has been updated|^this article was amended"
     "|^this article was updated|^this is a developing story|^this story was updated|^read the original|^source article|^view original"
     "|^report a typo|^report an error|^report a correction|^suggest a correction|^see a mistake|^spotted an error|^found an error"
     "|^if you have a story|^got a story|^got a tip|^have a tip|^do you have a story|^have a news tip|^send us|^email us"
     "|^do you have information|^write to us|^letters to the editor|^to contact the|^we welcome|^this transcript|^copy this link"
     "|^the views expressed|^views expressed|^opinions expressed|the opinions expressed|views expressed in this"
     "|^this article is more than # years old|^this article is more than # months old|^visited # times|^first published on|registered in england|^a service of|^this report was produced"
     "|generated automatically"},
    {DropKind::byline, "who reported, wrote or edited it", true,
     "^reporting by|^additional reporting|^writing by|^editing by|^edited by|^compiled by|^reported by|^with reporting by"
     "|^with files from|^with additional reporting|^with inputs from|^with agencies|^with input from|^contact the author"
     "|^contact reporter|^contact this reporter|^the author is|^the writer is|^the reporter can be|^reporters can be reached"
     "|can be reached at|contributed to this report|contributed to this story|contributed reporting|contributed to this article"
     "|^associated press writer|^associated press writers|^staff writer$|^senior reporter$|^is a reporter|^is a staff writer"
     "|^is a freelance|^follow this author|^view author|^view bio|^see more by|^more by|^all posts by|^read more by|^author$|^authors$"
     "|^written by$|^opinion by$|^correspondent$|^our correspondent|^by our foreign"},
    // Paragraphs of a page about itself. They are sentences, some of them long, and stand before or behind the story as its own do, so
    // only what no story begins a paragraph with is here.
    {DropKind::boilerplate, "a note on the article", false,
     "^correction an earlier|^correction a previous|^correction this|^correction the original|^correction in an earlier|^corrections an earlier"
     "|^corrections and clarifications|^clarification an earlier|^clarification this|^editors note this|^editors note an|^editors note the views"
     "|^editors note the opinions|^editors note a version|^an earlier version of this|^a previous version of this|^a prior version of this"
     "|^this article was amended|^this article was corrected|^this article was updated|^this article has been|^this story was corrected"
     "|^this story was updated|^this story has been corrected|^this story has been updated|^this story has been amended|^this post has been updated"
     "|^this post was updated|^this post has been corrected|^this page was last|^this piece was updated|^this piece has been updated"
     "|^this article was originally|^this article originally|^this article was first|^this article first|^this article appeared in"
     "|^this article appears in|^this story was originally|^this story originally|^this story was first|^this story first|^this story appeared in"
     "|^this story appears in|^this piece was originally|^this piece originally|^this piece was first|^this piece first|^this essay originally"
     "|^this essay was originally|^this column first|^this column was originally|^this post originally|^this post was originally|^this post first"
     "|^this interview has been|^this conversation has been|^this interview was edited|^this transcript|^this article is republished"
     "|^this article was republished|^this story is republished|^this article was produced|^this story was produced|^this report was produced"
     "|^this story was supported|^this article was supported|^this reporting was supported|^this article is part of|^this story is part of"
     "|^this report is part of|^this piece is part of|^this is a corrected|^this is a developing story|^this is a breaking news story"
     "|^a version of this|^versions of this|^originally published|^previously published in|^reprinted from|^republished with"
     "|^republished under|^republished from", true},
    {DropKind::boilerplate, "the page's own small print", true,
     "^copyright #|^copyright c #|^c # |^you are free to republish|republish our|^this work is licensed|^this article is licensed|^licensed under"
     "|^we may earn|^we earn a commission|^we earn commission|^we may receive a|^we may get a|^we may make a commission|^when you buy through|^when you purchase through"
     "|^when you click on links|^if you buy something|^if you make a purchase|^if you click on a link|^if you purchase|^purchases made through"
     "|^some links in|^some of the links|^links in this article|^links in this post|^this post may contain|^this article may contain affiliate|^this article contains affiliate"
     "|^this post contains affiliate|^this page contains affiliate|^products featured|^all products featured|^the views expressed|^views expressed"
     "|^the opinions expressed|^opinions expressed|^the views in this|^we welcome your|^we want to hear from you|^we want your|^to submit a letter"
     "|^submit a letter|^read our comment policy|^please read our|^please keep comments|^please follow our|^use of this site|^by using this site", true},
    {DropKind::boilerplate, "a call to write to the page's makers", false,
     "^do you have a story|^do you have a tip|^do you have an idea for|^do you have information|^do you have something|^do you have a question about this|^do you know more"
     "|^do you know something|^have a story|^have a tip|^have a news tip|^have a question about|^have you been affected by|^are you affected by"
     "|^got a tip|^got a story|^got a news|^got an opinion|^send tips|^send your letters|^send your questions|^send us|^send a tip|^send an email to|^email tips|^email us"
     "|^email your|^contact us|^contact our newsroom|^contact the reporter|^contact the author|^contact the writer|^contact this reporter|^contact the newsroom|^contact the editor"
     "|^reach the reporter|^reach the author|^reach out to the|^reach her at|^reach him at|^reach them at|^you can reach|^you can contact|^you can email|^you can follow"
     "|^to contact the reporter|^to contact the author|^to contact the editor|^to contact the editors|^to reach the|^to report a correction|^to suggest a correction"
     "|^to submit an op ed|^want to respond|^want to share your|^tell us what|^tell us about|^tell us your|^let us know|^share your story"
     "|^share your thoughts|^share your views|^share your experience|^submit your|^please let us know|^spotted a|^see something wrong|^notice an error|^found a mistake"
     "|^was this article|^was this helpful|^was this page|^was this story|^did you find this|^did you like this|^did you enjoy this|^how useful was|^rate this", true},
    {DropKind::byline, "who reported, wrote or edited it", true,
     "^reporting by|^additional reporting|^writing by|^editing by|^compiled by|^with reporting|^with files from|^with additional|^with inputs from"
     "|^with input from|^with contributions from|^with assistance from|^with agencies|^with agency|^associated press writer|^associated press writers|^associated press reporter"
     "|^associated press reporters|^associated press journalist|^associated press journalists|^associated press correspondent|^the author is|^the writer is|^the authors are|^the reporter can|^reporters can be"
     "|^more from this author|^author bio", true},
    {DropKind::related, "a call to listen or to watch", false,
     "^now playing|^play video|^play now|^listen to more|^listen to our|^listen on apple|^listen on spotify|^watch our|^watch below|^watch the video|^video above|^video below|^related video above|^video transcript"
     "|^read the transcript|^view the transcript|^our weekly podcast|^our daily podcast|^subscribe on|^find it wherever|wherever you get your podcasts|^# duration|^# # duration", false},
    {DropKind::navigation, "a game or a question put to readers", false,
     "^vote$|^view results|^see results|^have your say|^poll$|^reader poll|^todays poll|^poll of the day|^take the quiz|^take our quiz|^take our weekly quiz|^quiz$"
     "|^weekly quiz|^news quiz|^how well do you know|^test yourself|^test your knowledge|^todays crossword|^crossword$|^not sure$", false},
    {DropKind::boilerplate, "a notice in place of what the page could not show", false,
     "^this article contains content provided by|^this article contains content from|^this content is hosted by|^this content is provided by|^to view this content|^to see this content"
     "|^to display this content|^to play this video|^to watch this video|^we need your consent|^we need your permission|^we ask for your permission|^accept and continue|^your browser does not"
     "|^sorry your browser|^sorry this video|^sorry this content|^this video is not available|^this content is not available|^this video is unavailable|^this audio is generated|^this audio was generated"
     "|^automatically generated transcript|^video transcript$|^audio transcript$|^please enable javascript|^you need to enable javascript|^javascript must be|^flash player|^you need flash"
     "|^unable to load|^an error occurred|^error loading|^this embed|^content not available|^view this post on|^a post shared by|^see this content", true},
    {DropKind::boilerplate, "a newsletter box", false,
     "^by signing up you|^by signing up i|^by subscribing you|^by subscribing i|^by submitting you|^by submitting your|^by entering your|^by providing your|^by registering you|^by joining you"
     "|^be the first to know$|^fill out the form|^fill in the form|^use the form below|^complete the form|^do you have an issue|^msg and data rates|^message and data rates", true},
    {DropKind::boilerplate, "a note on the article", false,
     "^accuracy and availability of|^transcript text may be|^transcripts may|^transcript provided by|^this is a rush transcript|^this audio may", true},
    {DropKind::navigation, "the story in another language", false,
     "^read in english|^read in spanish|^read this in|^read this story in|^read this article in|^leer en español|^leer en espanol|^lea en español|^lire en français|^en español$|^in english$"
     "|^this story is also available in|^this article is also available in|^also available in", true},
    {DropKind::boilerplate, "a printed or kept page's words about itself", false,
     "^find this article at|^find this story at|^article printed from|^printed from|^this page was printed|^url to article|^check the box to include|^return to article"
     "|^this is a cached copy|^this is googles cache|^it is a snapshot|^the current page could have changed|^tip to quickly find|^the wayback machine|^# captures|^text only version"
     "|^this is the print version|^back to article", true},
    {DropKind::boilerplate, "what the page says of its makers", false,
     "^why you can trust|^how we reported|^about our reporting|^our reporting process|^if you signed up using|^by becoming a registered"
     "|^comments are read|^comments are moderated|^comments are monitored|^comments that|^to comment you|^you must be logged|^you must log in|^read our community|^read the comment policy", false},
    {DropKind::navigation, "which of a row of pictures or pages this is", false, "^# of #$|^page # of #$|^slide #$|^photo # of #$|^image # of #$|^# of # photos$|^hide caption$|^toggle caption$|^show caption$|^next page$|^previous page$|^ends$|^end$"},
    // The same in other languages: a page is cleaned in all of them, and analysed in English alone.
    {DropKind::related, "a link to another story", false,
     "^lire aussi|^à lire aussi|^a lire aussi|^à lire|^a lire|^lire la suite|^lees ook|^leer también|^lea también|^leia também|^leia mais|^leggi anche|^lesen sie auch|^mehr zum thema"
     "|^читайте также|^читать также|^اقرأ أيضا|^相关阅读|^相关新闻|^関連記事|^noticias relacionadas|^articles liés|^sur le même sujet"},
    {DropKind::advert, "an advertisement", false,
     "^publicidad$|^publicité$|^publicidade$|^pubblicità$|^werbung$|^anzeige$|^advertentie$|^реклама$|^إعلان$|^广告$|^広告$"},
    {DropKind::boilerplate, "a comment count or a call to comment", true,
     "^comentarios$|^commentaires$|^kommentare$|^commenti$|^reacties$|^комментарии$|^inicia sesión para|^connectez vous pour"},
    {DropKind::navigation, "share buttons", false,
     "^partager$|^compartir$|^teilen$|^condividi$|^compartilhar$|^delen$|^поделиться$|^分享$"},
    {DropKind::boilerplate, "the page's own small print", true,
     "tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|tutti i diritti riservati"
     "|все права защищены|جميع الحقوق محفوظة|^版权所有|無断転載|^mentions légales|^aviso legal"},
};
// clang-format on

/// Units of more words than this are prose even where a phrase turns up in them.
constexpr std::size_t kAnywhereWords = 32;

struct Phrase {
    std::string words;
    bool start, end;
    const List* list;
};

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

std::vector<Phrase> sorted_phrases() {
    std::vector<Phrase> out;
    for (const List& list : kLists) {
        std::string_view rest = list.phrases;
        while (!rest.empty()) {
            const std::size_t bar = rest.find('|');
            std::string_view one = rest.substr(0, bar);
            rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
            const bool start = one.front() == '^', end = one.back() == '$';
            if (start) one.remove_prefix(1);
            if (end) one.remove_suffix(1);
            while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
            while (!one.empty() && one.front() == ' ') one.remove_prefix(1);
            out.push_back({std::string(one), start, end, &list});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Phrase& a, const Phrase& b) { return first_word(a.words) < first_word(b.words); });
    return out;
}

bool matches(std::string_view rest, const Phrase& phrase, bool at_start) {
    if (phrase.start && !at_start) return false;
    if (rest.substr(0, phrase.words.size()) != phrase.words) return false;
    if (rest.size() == phrase.words.size()) return true;
    return !phrase.end && rest[phrase.words.size()] == ' ';
}

int strength(const Telling& t, std::size_t length) { return (t.whole ? 2000 : t.start ? 1000 : 0) + (t.sure ? 500 : 0) + static_cast<int>(length); }

/// The phrases that begin with a word are neighbours: [first, last).
struct Range {
    std::uint32_t first = 0, last = 0;
};

struct Index {
    std::vector<Phrase> phrases = sorted_phrases();
    KeyTable<Range> by_word;  ///< by the hash of the word; what stands there is compared

    Index() {
        for (std::uint32_t i = 0; i < phrases.size(); ++i) {
            Range& range = by_word.at(hash_of(first_word(phrases[i].words)));
            if (range.last == 0) range.first = i;
            range.last = i + 1;
        }
    }
};

}  // namespace

std::optional<Telling> telling_phrase(std::string_view key) {
    static const Index index;
    std::optional<Telling> best;
    int best_strength = -1;
    const auto words = static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1;
    for (std::size_t at = 0; at < key.size();) {
        const std::string_view rest = key.substr(at), word = first_word(rest);
        const Range range = index.by_word.find(hash_of(word));
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const Phrase& phrase = index.phrases[i];
            if (!matches(rest, phrase, at == 0)) continue;
            const bool whole = at == 0 && rest.size() == phrase.words.size();
            const Telling found{phrase.list->reason, phrase.list->kind, whole, at == 0, phrase.list->ends_story, at == 0 && phrase.list->sure};
            const int strong = strength(found, phrase.words.size());
            if (strong > best_strength) {
                best = found;
                best_strength = strong;
            }
        }
        if (words > kAnywhereWords) break;
        at += word.size() + 1;
    }
    return best;
}

}  // namespace crossread::source
