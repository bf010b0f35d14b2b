import { type Verdicts, met, notApplicable, notChecked, said } from "./criterion";
import * as proofs from "./proofs";

/** Forms, navigation, use: themes 11 to 13. */

const { axe, forced, inputChecked, journeys, reflow, sameWays, structure, tabKey } = proofs;

const noSiteMap = notApplicable(
  said(
    "Pas de plan du site : le menu et la recherche mènent à tous les écrans.",
    "There is no site map: the menu and the search lead to every screen.",
  ),
);
const noCryptic = notApplicable(said("Aucun contenu cryptique.", "There is no cryptic content."));

/** What the files hold is tested; what a person makes of them with a screen reader is not. */
const decks = notChecked(
  said(
    "Les diapositives .pptx nomment et décrivent leurs graphiques et leurs tableaux. Ni elles, ni les classeurs .xlsx n’ont été ouverts avec un lecteur d’écran.",
    "The .pptx slides name and describe their charts and tables. Neither they nor the .xlsx workbooks have been opened with a screen reader.",
  ),
  [proofs.slideDescribed],
);

export const useVerdicts: Verdicts = {
  "11.1": met([structure, axe]),
  "11.2": met(
    [inputChecked],
    said("Les étiquettes ont été relues une à une, en français.", "The labels were read over one by one, in French."),
  ),
  "11.3": met(
    [sameWays],
    said(
      "La date, le décompte et la langue sont un même composant sur tous les écrans.",
      "Day, counting and language are one component on every screen.",
    ),
  ),
  "11.4": met(
    [reflow],
    said(
      "Chaque étiquette contient ou précède son champ, à toutes les largeurs.",
      "Each label holds or comes before its field, at every width.",
    ),
  ),
  "11.5": met([structure]),
  "11.6": met([structure]),
  "11.7": met(
    [structure],
    said("Les légendes ont été relues une à une, en français.", "The legends were read over one by one, in French."),
  ),
  "11.8": met([proofs.leversAdded], said("Les navires sont groupés par compagnie.", "Ships are grouped by line.")),
  "11.9": met([structure, axe]),
  "11.10": met([inputChecked, proofs.ownTarget]),
  "11.11": met([inputChecked, proofs.ownTarget]),
  "11.12": met([proofs.scenarioBack, proofs.ownTarget]),
  "11.13": notApplicable(said("Aucun champ ne porte sur la personne.", "No field is about the person.")),
  "12.1": met([proofs.search, sameWays], said("Un menu et une recherche.", "A menu and a search.")),
  "12.2": met([sameWays]),
  "12.3": noSiteMap,
  "12.4": noSiteMap,
  "12.5": met([sameWays]),
  "12.6": met([structure]),
  "12.7": met([sameWays]),
  "12.8": met([tabKey, structure]),
  "12.9": met(
    [tabKey, ...journeys],
    said(
      "Dans l’éditeur SQL, Tab indente ; Échap puis Tab en sort, et l’écran le dit.",
      "In the SQL editor Tab indents; Escape, then Tab, leaves it, and the screen says so.",
    ),
  ),
  "12.10": notApplicable(said("Le seul raccourci est Ctrl K.", "The only shortcut is Ctrl K."), [structure]),
  "12.11": met([proofs.tipStays, proofs.tipByKeyboard]),
  "13.1": notApplicable(said("Aucune limite de temps.", "There is no time limit."), [structure]),
  "13.2": met(
    [structure],
    said(
      "Seules les sources s’ouvrent dans un onglet, quand on les ouvre, et leur lien le dit.",
      "Only sources open in a tab, when they are opened, and their link says so.",
    ),
  ),
  "13.3": decks,
  "13.4": decks,
  "13.5": noCryptic,
  "13.6": noCryptic,
  "13.7": met([forced], said("Rien ne bouge ni ne clignote.", "Nothing moves or flashes.")),
  "13.8": met([forced]),
  "13.9": met([reflow]),
  "13.10": notApplicable(said("Aucun geste complexe n’est demandé.", "No complex gesture is asked for.")),
  "13.11": met([proofs.calledOff]),
  "13.12": notApplicable(said("Aucun mouvement de l’appareil n’est demandé.", "Moving the device is never asked for.")),
};
