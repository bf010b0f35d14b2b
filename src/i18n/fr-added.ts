/** Ce qui est ajouté aux diapositives depuis un écran. */

export const clip = {
  part: (shown: string, all: string) => `${shown} lignes sur ${all}, les autres sont dans Cap 2M`,
  missing:
    "elle a été ajoutée sur un autre appareil. Ouvrez le fichier .cap2m de cet appareil, ou ajoutez-la de nouveau",
  added: (name: string) => `Ajouté à « ${name} ».`,
  open: "Ouvrir les diapositives",
  removed: (name: string) => `Retiré de « ${name} ».`,
  notKept: "Le navigateur refuse de garder : rien n’a été ajouté.",
  full: (name: string) =>
    `« ${name} » a déjà toutes les diapositives qu’un diaporama peut porter : rien n’a été ajouté.`,
  empty:
    "Aucune diapositive pour l’instant. Sur un graphique, un tableau ou une réponse, choisissez « Ajouter aux diapositives » dans le menu de téléchargement.",
  form: "Forme",
  forms: { table: "Tableau", columns: "Colonnes", line: "Courbe", bars: "Barres", scatter: "Nuage" },
  name: "Nom",
};

/** Ce que chaque langue doit dire. */
export type AddedWords = typeof clip;
