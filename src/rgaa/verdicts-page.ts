import { type Verdicts, met, notApplicable, said } from "./criterion";
import * as proofs from "./proofs";

/** Scripts, mandatory elements, structure, presentation: themes 7 to 10. */

const { axe, journeys, reflow, sameWays, structure, tabKey, tipByKeyboard, tipStays } = proofs;

export const pageVerdicts: Verdicts = {
  "7.1": met(
    [axe, proofs.heard, proofs.statesValid],
    said(
      "Noms, rôles, états et valeurs sont lus dans l’arbre d’accessibilité que Chromium remet à un lecteur d’écran. Aucun lecteur d’écran n’a été essayé par une personne.",
      "Names, roles, states and values are read from the accessibility tree that Chromium hands to a screen reader. No screen reader was tried by a person.",
    ),
  ),
  "7.2": notApplicable(
    said("Aucun script n’a d’alternative : tous sont nécessaires.", "No script has an alternative: all are needed."),
  ),
  "7.3": met([tabKey, ...journeys]),
  "7.4": met(
    [tabKey, proofs.choicesUndone],
    said(
      "Le focus ne change rien ; un choix change la page en place et le bouton de retour le défait.",
      "Focus changes nothing; a choice changes the page in place and the back button undoes it.",
    ),
  ),
  "7.5": met(
    [proofs.messages, proofs.ignoredSaid],
    said(
      "Ce que l’app répond a le rôle « status » ou « alert », l’avancement celui de « progressbar ».",
      "What the app answers has the role “status” or “alert”, progress that of “progressbar”.",
    ),
  ),
  "8.1": met([structure]),
  "8.2": met(
    [proofs.heard, proofs.statesValid, structure, axe],
    said(
      "Chaque écran, tel qu’il est affiché, passe le validateur html-validate.",
      "Each screen, as it stands, passes the validator html-validate.",
    ),
  ),
  "8.3": met([structure]),
  "8.4": met([structure]),
  "8.5": met([structure]),
  "8.6": met([sameWays]),
  "8.7": met(
    [proofs.heard, structure],
    said(
      "Citations et titres de pages portent leur langue. Les noms de navires, de compagnies et d’éditeurs restent tels quels.",
      "Quotations and titles of pages carry their language. Names of ships, lines and publishers stay as they are.",
    ),
  ),
  "8.8": met(
    [axe, structure],
    said(
      "La langue d’une citation est celle que les données donnent à sa page.",
      "The language of a quotation is the one the data give its page.",
    ),
  ),
  "8.9": met([structure]),
  "8.10": notApplicable(said("Tout se lit de gauche à droite.", "Everything reads from left to right."), [structure]),
  "9.1": met([structure]),
  "9.2": met([structure]),
  "9.3": met([axe]),
  "9.4": met([structure]),
  "10.1": met([structure]),
  "10.2": met([proofs.unstyled, structure]),
  "10.3": met([proofs.unstyled]),
  "10.4": met([reflow]),
  "10.5": met(
    [proofs.textContrast, proofs.laidContrast],
    said(
      "La page déclare ensemble la couleur du texte et celle du fond, dans chaque thème.",
      "The page declares the colour of its text and of its ground together, in each theme.",
    ),
  ),
  "10.6": met([axe], said("Les liens dans le texte sont soulignés.", "Links in text are underlined.")),
  "10.7": met([tabKey]),
  "10.8": met([axe, structure]),
  "10.9": met(
    [proofs.shapes, proofs.statusSaid, proofs.cellAloud],
    said(
      "Chaque forme a son mot dans la légende et dans le nom de la marque.",
      "Each shape has its word in the key and in the name of the mark.",
    ),
  ),
  "10.10": met([proofs.shapes, proofs.cellAloud]),
  "10.11": met([reflow]),
  "10.12": met([reflow]),
  "10.13": met([tipStays, tipByKeyboard]),
  "10.14": notApplicable(said("Les styles seuls ne révèlent aucun contenu.", "Styles alone reveal nothing.")),
};
