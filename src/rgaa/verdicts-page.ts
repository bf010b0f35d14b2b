import { type Verdicts, met, notApplicable, notChecked, said } from "./criterion";
import * as proofs from "./proofs";

/** Scripts, mandatory elements, structure, presentation: themes 7 to 10. */

const { axe, journeys, reflow, sameWays, structure, tabKey, tipByKeyboard, tipStays } = proofs;

export const pageVerdicts: Verdicts = {
  "7.1": notChecked(
    said(
      "Noms, rôles et états sont vérifiés par axe ; leur restitution par un lecteur d’écran ne l’a pas été.",
      "Names, roles and states are checked by axe; how a screen reader tells them is not.",
    ),
    [axe],
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
  "7.5": notChecked(
    said(
      "Les messages ont le rôle « status » ; leur lecture par un lecteur d’écran n’a pas été vérifiée.",
      "Messages have the role “status”; how a screen reader tells them has not been checked.",
    ),
    [proofs.ignoredSaid],
  ),
  "8.1": met([structure]),
  "8.2": notChecked(
    said(
      "Identifiants uniques et attributs ARIA valides sont vérifiés ; aucun validateur HTML n’a été passé.",
      "Unique ids and valid ARIA attributes are checked; no HTML validator has been run.",
    ),
    [structure, axe],
  ),
  "8.3": met([structure]),
  "8.4": met([structure]),
  "8.5": met([structure]),
  "8.6": met([sameWays]),
  "8.7": notChecked(
    said(
      "Les citations portent leur langue ; les noms et les mots étrangers du texte n’ont pas été relus un par un.",
      "Quotations carry their language; foreign names and words of the text have not been read one by one.",
    ),
    [structure],
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
  "10.3": notChecked(
    said(
      "L’ordre des titres sans styles est vérifié sur la vue d’ensemble ; les autres écrans n’ont pas été relus ainsi.",
      "The order of headings without styles is checked on the overview; the other screens have not been read that way.",
    ),
    [proofs.unstyled],
  ),
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
