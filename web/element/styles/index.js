import { unsafeCSS } from "lit";
import base from "./base.css";
import controls from "./controls.css";
import bar from "./bar.css";
import panel from "./panel.css";
import cards from "./cards.css";
import overview from "./overview.css";
import matrix from "./matrix.css";
import drawings from "./drawings.css";
import names from "./names.css";
import articles from "./articles.css";
import marks from "./marks.css";
import walker from "./walker.css";
import intake from "./intake.css";
import narrow from "./narrow.css";
import conditions from "./conditions.css";

/** One sheet for each part of the element; later ones win. */
export const styles = [base, controls, bar, panel, cards, overview, matrix, drawings, names, articles, marks, walker, intake, narrow, conditions].map((sheet) => unsafeCSS(sheet));
