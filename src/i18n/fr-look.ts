/** Ce que dit le premier graphique d’un fichier volumineux. */

export const look = {
  measure: "Ce qui est compté",
  rows: "lignes",
  sum: (column: string) => `somme de « ${column} »`,
  title: (measure: string, column: string, years: string, most: string) =>
    `${measure.charAt(0).toUpperCase()}${measure.slice(1)} par année de « ${column} », ${years} : ${most} au plus`,
  subtitle: (rows: string, undated: number, text: string) =>
    `${rows} lignes${undated === 0 ? "" : `, dont ${text} sans jour, ${undated === 1 ? "non dessinée" : "non dessinées"}`}`,
  alternative: (values: string) => `Valeurs : ${values}.`,
  sources: (name: string) =>
    `Fichier ${name}, additionné pendant la lecture de tous ses octets ; ce graphique ne charge rien.`,
  year: "Année",
};
