#include "source/months.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace crossread::source {
namespace {

/// January to December, as dates inflect them: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
/// Norwegian, Polish, Russian, Ukrainian, Czech, Turkish, Finnish, Hungarian, Romanian and Arabic (of the Gregorian calendar, as in Egypt). A space ends each name.
constexpr std::string_view kNames[] = {
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): twelve names, some over two lines; counted below
    "january januar jänner janvier enero gennaio janeiro januari stycznia января січня ledna ocak tammikuuta január "
    "ianuarie يناير ",
    "february februar février febrero febbraio fevereiro februari lutego февраля лютого února şubat helmikuuta "
    "február februarie فبراير ",
    "march märz mars marzo março maart marts marca марта березня března mart maaliskuuta március martie مارس ",
    "april avril abril aprile kwietnia апреля квітня dubna nisan huhtikuuta április aprilie أبريل ",
    "may mai mayo maggio maio mei maj maja мая травня května mayıs toukokuuta május مايو ",
    "june juni juin junio giugno junho czerwca июня червня června haziran kesäkuuta június iunie يونيو ",
    "july juli juillet julio luglio julho lipca июля липня července temmuz heinäkuuta július iulie يوليو ",
    "august août agosto augustus augusti sierpnia августа серпня srpna ağustos elokuuta augusztus أغسطس ",
    "september sept septembre septiembre settembre setembro września сентября вересня září eylül syyskuuta "
    "szeptember septembrie سبتمبر ",
    "october oktober octobre octubre ottobre outubro października октября жовтня října ekim lokakuuta október "
    "octombrie أكتوبر ",
    "november novembre noviembre novembro listopada ноября листопада listopadu kasım marraskuuta noiembrie نوفمبر ",
    "december dezember décembre diciembre dicembre dezembro desember grudnia декабря грудня prosince aralık "
    "joulukuuta decembrie ديسمبر ",
};

static_assert(std::size(kNames) == 12);

constexpr std::size_t kShort = 3;  // letters, of Latin names

}  // namespace

int month_of(const std::string& word) {
    if (word.size() < kShort) return 0;
    int month = 0;
    for (const std::string_view names : kNames) {
        ++month;
        for (std::size_t at = 0; at < names.size();) {
            const std::size_t end = names.find(' ', at);
            const std::string_view name = names.substr(at, end - at);
            if (name == word || (word.size() == kShort && name.substr(0, kShort) == word)) return month;
            at = end + 1;
        }
    }
    return 0;
}

}  // namespace crossread::source
