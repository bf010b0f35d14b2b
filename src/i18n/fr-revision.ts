import type { HeadlineKind } from "../domain/headlines";
import type { DifferenceKind } from "../domain/revision";

/** Ce qu’un fichier change de celui qu’il reprend, sur l’écran Données. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

const kinds: Record<DifferenceKind, (n: number, text: string) => string> = {
  revised: (n, text) => `${text} ${plural(n, "ligne révisée", "lignes révisées")}`,
  contradicting: (n, text) => `${text} ${plural(n, "ligne contradictoire", "lignes contradictoires")}`,
  new: (n, text) => `${text} ${plural(n, "ligne nouvelle", "lignes nouvelles")}`,
  missing: (n, text) => `${text} ${plural(n, "ligne absente", "lignes absentes")} du nouveau fichier`,
};

const help: Record<DifferenceKind, string> = {
  revised: "Cochée, la nouvelle valeur remplace l’ancienne ; sinon l’ancienne reste.",
  contradicting: "Le fichier dit deux fois la même chose, avec d’autres valeurs : décochez celle qui est fausse.",
  new: "Cochée, la ligne s’ajoute.",
  missing: "Cochée, la ligne est retirée ; sinon elle reste.",
};

const headlines: Record<HeadlineKind, string> = {
  latest: "Passagers de Marseille, dernière année comptée",
  benchmark: "Passagers de Miami, dernière année comptée",
  published: "Miami sur Marseille, chiffres publiés",
  comparable: "Miami sur Marseille, chacun compté une fois",
  missing: "Passagers qui manquent à 2 millions",
  growth: "Croissance par an qui y mène",
  calls: "Escales de Marseille, dernière année comptée",
};

export const revision = {
  title: "Ce que ce fichier change",
  waiting: "Comparaison avec ce qui est déjà chargé…",
  failed: (why: string) => `La comparaison n’a pas abouti : ${why}. Le fichier peut être chargé sans elle.`,
  takesUp: "Ce fichier reprend",
  beside: "aucun autre : il s’ajoute à ce qui est chargé",
  kinds,
  help,
  taken: (taken: string, all: string) => `${taken} sur ${all}`,
  acceptAll: "Accepter toutes les lignes de cette sorte",
  accept: "Accepter",
  acceptRow: (row: string) => `Accepter ${row}`,
  same: (n: number, text: string) =>
    `${text} ${plural(n, "ligne est la même", "lignes sont les mêmes")} dans les deux fichiers.`,
  row: "Ligne",
  cell: "Cellule",
  before: "Avant",
  after: "Après",
  line: (line: number) => `ligne ${line}`,
  absent: "absent",
  more: (n: number, text: string) =>
    `et ${text} ${plural(n, "autre, décidée", "autres, décidées")} avec toutes celles de cette sorte.`,
  cells: {
    value: "valeur",
    precision: "précision",
    counting_rule: "comptage",
    status: "statut",
    calls: "escales",
    passengers: "passagers",
    role: "rôle du port",
    departure: "départ",
  } as Record<string, string>,
  conserved: (n: number, [all, taken, refused]: [string, string, string]) =>
    `${all} ${plural(n, "ligne", "lignes")} à charger = ${taken} retenues + ${refused} non acceptées`,
  stays: (n: number, text: string, name: string) =>
    `${text} ${plural(n, "ligne", "lignes")} de ${name} ${plural(n, "reste", "restent")}.`,
  effect: "Les grands chiffres",
  noEffect: "Aucun grand chiffre ne change.",
  figure: "Chiffre",
  source: "Source",
  screens: { overview: "Vue d’ensemble", goal: "Cap 2M", volumes: "Volumes" },
  headlines,
  ofYear: (name: string, year: number) => `${name} : ${year}`,
  years: (n: number, text: string) =>
    `${text} ${plural(n, "chiffre annuel change", "chiffres annuels changent")} dans Volumes`,
  contradicted: (n: number, text: string) =>
    `${text} ${plural(n, "chiffre est contredit", "chiffres sont contredits")} par une autre source : tous restent, le mieux fondé est montré`,
  contradictedOf: {
    lines: (n: number, text: string) =>
      `${text} ${plural(n, "présence d’une ligne est contredite", "présences de lignes sont contredites")} par une autre source : toutes restent, la matrice le marque`,
    aims: (n: number, text: string) =>
      `${text} ${plural(n, "objectif est contredit", "objectifs sont contredits")} par une autre source : tous restent`,
    calls: (n: number, text: string) =>
      `${text} ${plural(n, "escale est racontée autrement", "escales sont racontées autrement")} par un autre fichier chargé : toutes restent`,
    on: "Désaccord",
    passengers: (n: number, text: string) => `${text} ${plural(n, "passager", "passagers")}`,
    departs: (date: string) => `départ le ${date}`,
    more: (n: number, text: string) => `et ${text} ${plural(n, "autre", "autres")}.`,
  },
  here: "Ce fichier",
  others: "Autres sources",
  shown: "Montré",
  apart: {
    title: (name: string) => `Ce fichier n’est pas comparé ligne à ligne avec ${name}`,
    why: (name: string) =>
      `Les deux ont les mêmes colonnes ou le même nom, mais la comparaison tient les deux fichiers entiers en mémoire : elle s’arrête à 16 Mo, et ${name} est plus lourd.`,
    rowsStay: (name: string) =>
      `Si vous chargez, les lignes de ${name} restent dans les tables à côté de celles-ci : de deux chiffres différents, les écrans montrent le mieux fondé et gardent l’autre ; une requête SQL compte les deux.`,
    ownStays: (table: string) =>
      `Si vous chargez, la table ${table} reste telle quelle et ce fichier devient une table à part.`,
    waiting: "Le moteur compte les différences…",
    alike: "Aucune différence.",
    byKey: (columns: string) =>
      `Comptées par le moteur, chaque ligne étant reconnue par ${columns} ; elles ne s’acceptent pas une à une.`,
    noKey: "Comptées par le moteur, ligne entière contre ligne entière ; elles ne s’acceptent pas une à une.",
    takeOut: (name: string) => `Retirer ${name} des tables`,
    replaces: "si ce fichier le remplace en entier. Annuler le remet.",
  },
  speaks: { true: "ce fichier", false: "l’autre source" },
};

export type RevisionWords = typeof revision;
