extension HTMLDocument {
  /// The look: a light ground, dark text, one deep blue, air between groups; on paper, A4 and 14 pt.
  static let stylesheet = """
    :root { color-scheme: light; --ink: #1c2430; --quiet: #55606e; --blue: #14417c;
      --line: #c9d2de; --ground: #fbfaf7; --paper: #ffffff; --wash: #eef3f9; }
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); }
    body { max-width: calc(60ch + 3rem); margin: 0 auto; padding: 2.5rem 1.5rem 3rem;
      font: 1.125rem/1.6 "Luciole", "Atkinson Hyperlegible", "DejaVu Sans", Verdana, sans-serif;
      overflow-wrap: break-word; }
    header { margin-bottom: 2rem; }
    .where { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
      color: var(--quiet); font-size: 0.95rem; border-bottom: 1px solid var(--line);
      padding-bottom: 0.5rem; }
    .where p { margin: 0; }
    h1, h2, h3, h4, h5, h6 { color: var(--blue); line-height: 1.25; margin: 2em 0 0.6em; }
    h1 { font-size: 1.75rem; margin-top: 1.25rem; }
    h2 { font-size: 1.35rem; }
    h3, h4, h5, h6 { font-size: 1.125rem; }
    p, ul, ol, dl, pre, figure, blockquote, fieldset, .table, .panel { margin: 0 0 1.1em; }
    ul, ol { padding-left: 2em; }
    li { margin-bottom: 0.3em; }
    a, .link { color: var(--blue); text-decoration: underline; text-underline-offset: 0.15em; }
    .address { color: var(--quiet); }
    blockquote { padding-left: 1.1em; border-left: 4px solid var(--line); }
    code, pre, kbd { font-family: "DejaVu Sans Mono", monospace; font-size: 0.92em; }
    code { overflow-wrap: anywhere; }
    pre { background: var(--wash); padding: 0.9em 1.1em; border-radius: 6px; overflow-x: auto;
      line-height: 1.35; }
    pre code { font-size: 1em; }
    figure pre { background: none; padding: 0; margin-bottom: 0.4em; line-height: 1.15; }
    figcaption { color: var(--quiet); font-size: 0.95rem; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
    .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
      padding: 0 1.2em 0.2em; }
    .panel-title { margin: 0 -1.2em 0.9em; padding: 0.45em 1.2em; color: var(--blue);
      font-weight: bold; background: var(--wash); border-bottom: 1px solid var(--line);
      border-radius: 8px 8px 0 0; }
    .panel:not([aria-label]) { padding-top: 0.9em; }
    .progress, .status { color: var(--quiet); }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption, legend { text-align: left; font-weight: bold; padding: 0 0 0.5em; }
    th, td { text-align: left; vertical-align: top; padding: 0.45em 1em 0.45em 0;
      border-bottom: 1px solid var(--line); }
    thead th { color: var(--blue); border-bottom: 2px solid var(--blue); }
    tbody th { font-weight: normal; min-width: 6em; }
    .center { text-align: center; }
    .trailing { text-align: right; }
    fieldset { border: 0; padding: 0; min-width: 0; }
    .option { display: flex; gap: 0.7em; align-items: baseline; padding: 0.35em 0; }
    .option input { flex: none; width: 1.1em; height: 1.1em; accent-color: var(--blue); }
    .field label { display: block; margin-bottom: 0.25em; }
    input:not([type=radio]):not([type=checkbox]), textarea { font: inherit; color: inherit;
      background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px;
      padding: 0.2em 0.5em; max-width: 100%; }
    textarea { width: 100%; }
    input:disabled, textarea:disabled { background: var(--wash); opacity: 1; }
    mark { background: #ffeeb8; color: inherit; text-decoration: underline;
      text-decoration-thickness: 2px; padding: 0 0.15em; }
    .markable { border-bottom: 1px dotted var(--quiet); }
    dt { font-weight: bold; margin-top: 0.6em; }
    dd { margin: 0 0 0.2em 1.6em; }
    .free { color: var(--quiet); }
    kbd { color: var(--blue); }
    button { font: inherit; color: var(--blue); background: var(--paper);
      border: 1px solid var(--blue); border-radius: 6px; padding: 0.3em 1em; }
    button.main { color: #ffffff; background: var(--blue); font-weight: bold; }
    button:disabled { color: var(--quiet); background: var(--wash); border-color: var(--line);
      font-weight: normal; }
    .reason { color: var(--quiet); font-size: 0.95rem; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    :focus-visible { outline: 3px solid var(--blue); outline-offset: 3px; }
    nav { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 0.8rem;
      color: var(--quiet); font-size: 0.95rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.2em 1.6em; list-style: none; padding: 0;
      margin: 0; }
    nav .reason::before { content: "· "; }
    @page { size: A4; margin: 20mm 22mm; }
    @media print {
      :root { --ground: #ffffff; --wash: #ffffff; --quiet: #333333; }
      html { color: #000000; }
      body { font-size: 14pt; max-width: none; padding: 0; }
      .screen { display: none; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      .panel, figure, blockquote, tr, .option { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
    }
    """
}
