import type { ReactNode } from "react";
import { useLanguage } from "./language-context";

/** The shapes and fills of the matrix, spelled out. */
export function MatrixKey() {
  const { say } = useLanguage();
  const { kind, key } = say.lines;
  const [counts, made, announced] = key.counts;
  return (
    <ul className="key mx-key">
      <Item word={kind.homeport} width={26}>
        <rect y="1" width="26" height="16" className="f-mrs" />
      </Item>
      <Item word={kind.transit} width={26}>
        <rect y="6" width="26" height="6" className="f-mrs" />
      </Item>
      <Item word={kind.both} width={26}>
        <rect y="1" width="26" height="16" className="f-mrs" />
        <rect y="11.5" width="26" height="1.75" className="f-paper" />
      </Item>
      <Item word={key.calls} width={14}>
        <circle cx="7" cy="9" r="5" className="o-mrs" />
      </Item>
      <Item word={kind.planned} width={26}>
        <rect x=".75" y="4" width="24.5" height="10" className="h-mrs" />
      </Item>
      <Item word={kind.claim} width={26}>
        <rect x=".75" y="4" width="24.5" height="10" className="d-mrs" />
      </Item>
      <Item word={key.lost} width={12}>
        <path d="M1.5 4.5l9 9m0 -9l-9 9" className="s-ink thick" />
      </Item>
      <Item word={key.reduced} width={26}>
        <rect y="10" width="26" height="6" className="f-mrs" />
        <path d="M10 1l6 6m0 -6l-6 6" className="s-ink thick" />
      </Item>
      <Item word={kind.laid_up} width={12}>
        <rect x="1.5" y="4.5" width="9" height="9" className="o-mrs" />
      </Item>
      <Item word={kind.absent} width={14}>
        <path d="M1 9h12" className="s-ink thick" />
      </Item>
      <Item word={key.comesBack} width={9}>
        <path d="M1 3.5l6.5 5.5l-6.5 5.5z" className="f-ink" />
      </Item>
      <Item word={key.leaves} width={6}>
        <path d="M3 0v18" className="s-ink mx-bar" />
      </Item>
      <Item word={key.none} width={8}>
        <circle cx="4" cy="9" r="1.6" className="f-peer" />
      </Item>
      <li>
        <span>
          {counts} <b className="num">28</b> {made}, <i className="num">23</i> {announced}
        </span>
      </li>
    </ul>
  );
}

function Item({ word, width, children }: { word: string; width: number; children: ReactNode }) {
  return (
    <li>
      <svg width={width} height="18" aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  );
}
