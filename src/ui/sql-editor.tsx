import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { PostgreSQL, SQLDialect, sql } from "@codemirror/lang-sql";
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { type SqlTable, suggested } from "./sql-suggested";

/**
 * A field for SQL: the door to CodeMirror. It lives in a shadow root, where the library's styles are adopted sheets: the page's policy
 * refuses style elements. Tab indents, or takes the completion; Escape, then Tab, leaves the field.
 */

type Props = {
  label: string;
  /** Id of the sentence that says how to leave the field. */
  help: string;
  /** Text from elsewhere: another one replaces what is written. What is typed is not given back, so that it is never behind the fingers. */
  given: { text: string };
  onChange: (text: string) => void;
  onRun: (text: string) => void;
  tables: SqlTable[];
  /** The library's own words, in the language of the screen. */
  phrases: Record<string, string>;
  /** The place of a mistake, and where the caret goes; counted from 1. */
  place?: { line: number; column: number } | undefined;
};

export function SqlEditor({ label, help, given, onChange, onRun, tables, phrases, place }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const told = useRef({ onChange, onRun, tables });
  useEffect(() => {
    told.current = { onChange, onRun, tables };
  });
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const made = new EditorView({ root, parent: root, state: stateOf(given.text, told) });
    view.current = made;
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once; what changes afterwards is dispatched below
  }, []);
  useEffect(() => {
    const attributes = { "aria-label": label, "aria-description": help, spellcheck: "false" };
    view.current?.dispatch({
      effects: wording.reconfigure([EditorView.contentAttributes.of(attributes), EditorState.phrases.of(phrases)]),
    });
  }, [label, help, phrases]);
  useEffect(() => {
    const now = view.current?.state.doc.toString();
    if (now === undefined || now === given.text) return;
    view.current?.dispatch({ changes: { from: 0, to: now.length, insert: given.text } });
  }, [given]);
  useEffect(() => {
    if (place && view.current) goTo(view.current, place);
  }, [place]);
  return <div ref={host} className="sql-editor" />;
}

type Told = { current: { onChange: (text: string) => void; onRun: (text: string) => void; tables: SqlTable[] } };

const wording = new Compartment();

function stateOf(doc: string, told: Told): EditorState {
  const run = ({ state }: EditorView) => {
    told.current.onRun(state.doc.toString());
    return true;
  };
  const complete = (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}_$]*/u);
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 200), from);
    if (!context.explicit && word?.text === "" && !before.endsWith(".")) return null;
    const options: Completion[] = suggested(told.current.tables, context.state.doc.toString(), before);
    return options.length === 0 ? null : { from, options, validFor: /^[\p{L}\p{N}_$]*$/u };
  };
  return EditorState.create({
    doc,
    extensions: [
      wording.of([]),
      keymap.of([{ key: "Mod-Enter", run }, { key: "Tab", run: acceptCompletion }, indentWithTab]),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      history(),
      lineNumbers(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      EditorView.lineWrapping,
      EditorView.domEventHandlers({ beforeinput: typedOver }),
      sql({ dialect: duckdb, upperCaseKeywords: false }),
      duckdb.language.data.of({ autocomplete: complete }),
      autocompletion({ icons: false, activateOnTypingDelay: 0 }),
      EditorView.updateListener.of(
        ({ docChanged, state }) => docChanged && told.current.onChange(state.doc.toString()),
      ),
      look,
    ],
  });
}

/** Text typed over a selection: the browser would write it in the style of what it replaces, which the page's policy refuses. */
function typedOver({ inputType, data }: InputEvent, view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main;
  if (inputType !== "insertText" || data === null || empty || view.composing) return false;
  const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
  const isTaken = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert));
  if (!isTaken) view.dispatch(insert());
  return true;
}

function goTo(view: EditorView, { line, column }: { line: number; column: number }): void {
  if (line > view.state.doc.lines) return;
  const { from, to } = view.state.doc.line(line);
  const anchor = Math.min(to, from + column - 1);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor) });
  view.focus();
}

const duckdb = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${(PostgreSQL.spec.keywords ?? "").replace(/\b(?:value|year|month|day|name|role|source|label|status|line|port)\b/g, "")} pivot unpivot qualify describe summarize explain analyze exclude replace asof semi anti positional ilike glob sample`,
  types: `${PostgreSQL.spec.types ?? ""} hugeint tinyint ubigint double varchar struct map list union`,
});

const look: Extension = [
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: "var(--mrs)", fontWeight: "600" },
      { tag: [tags.string, tags.special(tags.string)], color: "var(--ok)" },
      { tag: [tags.number, tags.bool, tags.null], color: "var(--route)" },
      { tag: tags.typeName, color: "var(--warn)" },
      { tag: [tags.lineComment, tags.blockComment], color: "var(--ink-3)", fontStyle: "italic" },
    ]),
  ),
  EditorView.theme({
    "&": { color: "var(--ink)", background: "var(--paper)", fontSize: "0.9375rem", height: "100%" },
    "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-1px" },
    ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "1.55", overflow: "auto" },
    ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
    ".cm-gutters": { background: "var(--sunk)", color: "var(--ink-3)", border: "0" },
    ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      background: "var(--mrs-wash)",
    },
    "&.cm-focused .cm-matchingBracket": { background: "var(--mrs-wash)", outline: "1px solid var(--mrs)" },
    ".cm-tooltip": {
      background: "var(--raise)",
      color: "var(--ink)",
      border: "1px solid var(--control)",
      borderRadius: "var(--r2)",
      boxShadow: "var(--shadow-pop)",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul": {
      fontFamily: "var(--font-code)",
      fontSize: "0.875rem",
      maxHeight: "15em",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 10px", minHeight: "24px" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--ink)", color: "var(--on-ink)" },
    ".cm-completionDetail": { fontStyle: "normal", color: "inherit", opacity: "0.75", marginLeft: "1em" },
    ".cm-completionInfo": { fontFamily: "var(--font-text)", maxWidth: "320px", padding: "6px 10px" },
    ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  }),
];
