import { ChartColumn, Download, Scale, Table2, TriangleAlert } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { type ChartFile, chartOf } from "../domain/chart-name";
import { Boundary } from "../ui/boundary";
import { Popover } from "../ui/popover";
import { useAdd } from "./add-context";
import { copyPicture, download } from "./download";
import { useLanguage } from "./language-context";
import { type ChartTable, DataTable } from "./data-table";
import { useSqlOf } from "./sql-context";
import { useTables } from "./tables-context";

/** What stands around every chart: the finding as title, unit and basis, the guard, the table, the downloads, the sources. */

export type FrameContent = {
  /** The finding, as a sentence with its number. */
  title: string;
  /** What, in which unit, counted how, over which period. */
  subtitle: string;
  /** Why the compared figures are not like for like; absent where they are. */
  guard?: string;
  /** The chart in words, for who does not see it. */
  alternative: string;
  /** Publishers and dates, with the status of what they say. */
  sources: string;
  table: ChartTable;
  /** The start of the names of downloaded files, and the short name of the chart: domain/chart-name.ts lists them. */
  fileName: ChartFile;
};

type Props = {
  content: FrameContent;
  children: ReactNode;
  tools?: ReactNode;
  className?: string;
  /** Keys and figures below the chart. */
  note?: ReactNode;
  /** Sentences before the sources. */
  remark?: ReactNode;
};

/** Made once: an icon that is the same element is not drawn again with each finding. */
const icons = {
  chart: <ChartColumn size={18} aria-hidden />,
  table: <Table2 size={18} aria-hidden />,
  download: <Download size={18} aria-hidden />,
  scale: <Scale size={14} aria-hidden />,
};

export function Frame({ content, children, tools, className = "", note, remark }: Props) {
  const { say } = useLanguage();
  const { shown, toggle } = useTables();
  const name = chartOf(content.fileName);
  const asTable = shown.includes(name);
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={`fig ${className}`} aria-label={content.title}>
      <div className="fig-h">
        <h2>{content.title}</h2>
        <div className="fig-tools" data-export="no">
          {tools}
          <button
            type="button"
            className="ib"
            aria-pressed={asTable}
            aria-label={say.table}
            title={say.table}
            onClick={() => toggle(name)}
          >
            {asTable ? icons.chart : icons.table}
          </button>
          <DownloadMenu content={content} figure={figure} />
        </div>
      </div>
      <p className="fig-s">{content.subtitle}</p>
      {content.guard !== undefined && <Guard text={content.guard} />}
      {asTable ? (
        <DataTable table={content.table} label={content.title} />
      ) : (
        <Boundary renderBug={() => <NotDrawn content={content} />}>{children}</Boundary>
      )}
      <figcaption>
        <p className="vh">{content.alternative}</p>
        {note}
        <p className="src">
          {remark} {content.sources}
        </p>
      </figcaption>
    </figure>
  );
}

/** A chart that could not be drawn still has its values. */
function NotDrawn({ content: { table, title } }: { content: FrameContent }) {
  const { say } = useLanguage();
  return (
    <>
      <p className="note warn" role="alert">
        <TriangleAlert size={18} aria-hidden />
        <span>{say.engine.drawing}</span>
      </p>
      <DataTable table={table} label={title} />
    </>
  );
}

function Guard({ text }: { text: string }) {
  const { say } = useLanguage();
  return (
    <p className="guard">
      <span className="tag warn">
        {icons.scale}
        {say.notLikeForLike}
      </span>{" "}
      {text}
    </p>
  );
}

/** Says itself what became of it. */
function CopyPicture({ content, figure }: MenuProps) {
  const language = useLanguage();
  const words = language.say.picture;
  const [done, setDone] = useState<boolean>();
  const copy = async () => {
    if (figure.current) setDone(await copyPicture(content, figure.current, language));
  };
  const said = done === undefined ? undefined : done ? words.copied : words.refused;
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {said ?? words.copy}
      </button>
      <span role="status" className="vh">
        {said}
      </span>
    </>
  );
}

type MenuProps = { content: FrameContent; figure: React.RefObject<HTMLElement | null> };

function DownloadMenu(props: MenuProps) {
  const { say } = useLanguage();
  return (
    <Popover className="ib" label={say.download} panelLabel={say.download} trigger={icons.download}>
      <DownloadChoices {...props} />
    </Popover>
  );
}

function DownloadChoices({ content, figure }: MenuProps) {
  const language = useLanguage();
  const { say } = language;
  const sql = useSqlOf()(chartOf(content.fileName));
  const add = useAdd();
  const get = (kind: "csv" | "svg" | "png") => () =>
    figure.current && void download(kind, content, figure.current, language);
  return (
    <div className="menu">
      {(["csv", "svg", "png"] as const).map((kind) => (
        <button key={kind} type="button" onClick={get(kind)}>
          {say.downloads[kind]}
        </button>
      ))}
      <CopyPicture content={content} figure={figure} />
      <button
        type="button"
        onClick={({ currentTarget }) => {
          add(content);
          currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        }}
      >
        {say.addToSlides}
      </button>
      {sql !== undefined && <a href={sql}>{say.openAsSql}</a>}
    </div>
  );
}
