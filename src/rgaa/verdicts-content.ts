import { type Verdicts, met, notApplicable, said } from "./criterion";
import * as proofs from "./proofs";

/** Images, frames, colours, media, tables, links: themes 1 to 6. */

const { axe, asTable, cellAloud, forced, heard, structure } = proofs;

const noCaptcha = notApplicable(said("Aucun CAPTCHA ni image-test.", "There is no CAPTCHA."));
const noFrame = notApplicable(said("Aucun cadre.", "There is no frame."), [structure]);
const noMedium = notApplicable(said("Ni son, ni vidéo, ni animation.", "There is no sound, video or animation."), [
  structure,
]);
const noLayoutTable = notApplicable(said("Aucun tableau ne sert à la mise en forme.", "No table is used for layout."), [
  structure,
]);

export const contentVerdicts: Verdicts = {
  "1.1": met(
    [structure],
    said(
      "Les images sont des graphiques : chacun a un nom et un texte, écrits à partir des données, en français et en anglais.",
      "The images are charts: each has a name and a text, written from its data, in French and in English.",
    ),
  ),
  "1.2": met([structure]),
  "1.3": met(
    [structure, cellAloud],
    said(
      "Le texte de chaque graphique donne ses chiffres et leur statut. Que ce texte suffise à une personne aveugle n’a pas été demandé à une personne aveugle.",
      "The text of each chart gives its figures and their status. Whether it is enough for a blind person has not been asked of a blind person.",
    ),
  ),
  "1.4": noCaptcha,
  "1.5": noCaptcha,
  "1.6": met(
    [asTable],
    said("Chaque graphique se change en tableau, sur place.", "Each chart turns into a table, where it stands."),
  ),
  "1.7": met(
    [asTable],
    said(
      "Le tableau et le dessin sortent des mêmes valeurs ; chaque nombre y ouvre sa source.",
      "Table and drawing come from the same values; each number opens its source.",
    ),
  ),
  "1.8": notApplicable(
    said(
      "Aucune image de texte : les mots des graphiques sont du texte.",
      "There is no image of text: the words of the charts are text.",
    ),
    [structure],
  ),
  "1.9": met([structure]),
  "2.1": noFrame,
  "2.2": noFrame,
  "3.1": met(
    [proofs.shapes, proofs.statusSaid, forced],
    said(
      "Chaque port a sa couleur et sa forme, chaque statut sa texture et son mot.",
      "Each port has its colour and its shape, each status its texture and its word.",
    ),
  ),
  "3.2": met([proofs.textContrast, proofs.laidContrast, axe]),
  "3.3": met([proofs.markContrast]),
  "4.1": noMedium,
  "4.2": noMedium,
  "4.3": noMedium,
  "4.4": noMedium,
  "4.5": noMedium,
  "4.6": noMedium,
  "4.7": noMedium,
  "4.8": noMedium,
  "4.9": noMedium,
  "4.10": noMedium,
  "4.11": noMedium,
  "4.12": noMedium,
  "4.13": noMedium,
  "5.1": met(
    [structure],
    said(
      "Un seul tableau a des en-têtes sur deux lignes, celui des volumes : sa légende dit comment il est rangé.",
      "One table only has two rows of headings, that of the volumes: its caption says how it is arranged.",
    ),
  ),
  "5.2": met(
    [structure],
    said(
      "La légende du tableau des volumes a été relue ; aucun autre n’en demande.",
      "The caption of the table of volumes was read over; no other needs one.",
    ),
  ),
  "5.3": noLayoutTable,
  "5.4": met([structure]),
  "5.5": met(
    [structure],
    said(
      "Le titre d’un tableau est celui de son graphique ou de sa section, écrit à partir des données.",
      "The title of a table is that of its chart or section, written from its data.",
    ),
  ),
  "5.6": met([structure]),
  "5.7": met([structure, cellAloud]),
  "5.8": noLayoutTable,
  "6.1": met(
    [heard, structure],
    said(
      "Aucun lien ne se réduit à « ici » ou « détails », et deux liens de même nom mènent au même endroit, sur chaque écran et dans les deux langues.",
      "No link says only “here” or “details”, and two links of one name lead to one place, on every screen and in both languages.",
    ),
  ),
  "6.2": met([structure, axe]),
};
