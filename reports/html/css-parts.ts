/** The map, the cards and the print sheet. */
export const PARTS_CSS = `
#summary{margin-top:2.4rem}
.first{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(19rem,1fr);gap:2.2rem 3rem;margin-top:1.8rem;align-items:start}
@media (max-width:60rem){.first{grid-template-columns:minmax(0,1fr)}}
.asked{margin:0}
.asked>div{padding:.95rem 0;border-top:1px solid var(--line)}
.asked>div:first-child{border-top:0;padding-top:0}
.asked dt{font-weight:650}
.asked dd{margin:.25rem 0 0}
.asked dd p{margin:.2rem 0}
.tags{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem .5rem;margin:.4rem 0}
.tags a{display:inline-block;padding:.12rem .6rem;border:1px solid var(--u);border-radius:1rem;text-decoration:none;color:var(--hit);background:var(--hi);font-size:.93rem;font-weight:550}
.tags a::before{content:"! ";font-weight:800}
.tags a:hover{text-decoration:underline}
.todo{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:1.2rem 1.4rem}
.todo h2{font-size:1.15rem}
.todo ol{list-style:none;counter-reset:n;padding:0;margin:.6rem 0 0}
.todo li{counter-increment:n;position:relative;padding:.7rem 0 .7rem 2.1rem;border-top:1px solid var(--line)}
.todo li::before{content:counter(n);position:absolute;left:0;top:.72rem;width:1.45rem;height:1.45rem;border-radius:50%;border:1.5px solid var(--soft);color:var(--soft);font-size:.82rem;font-weight:650;display:grid;place-items:center}
.todo li p{margin:.15rem 0 0;font-size:.93rem}
.figs{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:1rem;margin:2.6rem 0 0;padding:0}
.figs div{border-top:3px solid var(--line);padding-top:.5rem}
.figs dt{font-size:.88rem;color:var(--soft)}
.figs dd{margin:0;font-size:1.35rem;font-weight:600;letter-spacing:-.01em}
.figs dd small{font-weight:400;font-size:.9rem;letter-spacing:0}
.tally{max-width:52rem;margin-top:2rem}
.tally td{text-align:right}
.tally thead th+th{text-align:right}
.zero{color:var(--soft)}
.legend{list-style:none;padding:0;margin:1rem 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr));gap:.55rem 1.6rem;font-size:.92rem}
@media (max-width:26rem){.legend{grid-template-columns:1fr}}
.legend li{display:grid;grid-template-columns:2.6rem 1fr;gap:.75rem;align-items:start}
.legend .sq{min-height:1.9rem}
.sheet{position:relative;overflow:auto;max-height:88vh;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
.map{width:100%;font-size:.92rem;border-collapse:separate;border-spacing:0}
.map th,.map td{border:0;padding:.16rem}
.map caption{padding:.7rem 1rem 0}
.map thead th{position:sticky;top:0;background:var(--card);z-index:2;padding:.6rem .4rem;min-width:5rem;text-align:center;color:var(--ink);overflow-wrap:normal;font-size:.8rem;line-height:1.3;border-bottom:1px solid var(--line)}
.map thead th.lw,.map thead th.lw bdi{overflow-wrap:anywhere}
.map thead th small{display:block;font-weight:400}
.map thead th:first-child,.map tbody th[scope=row]{position:sticky;left:0;background:var(--card);z-index:1;text-align:left;padding:.3rem 1rem;min-width:12.2rem;max-width:16rem;font-weight:500;vertical-align:middle;border-right:1px solid var(--line);overflow-wrap:break-word;hyphens:auto}
.map thead th:first-child{z-index:3;vertical-align:bottom}
.map th[scope=rowgroup]{text-align:left;padding:1.1rem 1rem .35rem;font-size:.9rem}
.map th[scope=rowgroup] small{display:inline;font-weight:400}
.map th[scope=rowgroup] span.in{position:sticky;left:1rem}
.map tbody.untold th[scope=row]{font-weight:650}
.out{border-left:2px solid var(--line)!important}
@media (max-width:40rem){.map thead th:first-child,.map tbody th[scope=row]{min-width:9.4rem;max-width:9.4rem;padding:.3rem .5rem;font-size:.83rem}.map thead th{min-width:5rem;font-size:.78rem}}
.sq{display:flex;align-items:center;justify-content:center;gap:.3rem;min-height:2.2rem;border-radius:.35rem;text-decoration:none;font-weight:600;border:1px solid transparent}
.sq i{font-style:normal;font-weight:800}
a.sq:hover{outline:2px solid currentColor;outline-offset:-3px}
.s-uf{background:var(--u);color:var(--ut);print-color-adjust:exact}
.s-df{background:var(--d);color:var(--dt);border-color:var(--db);print-color-adjust:exact}
.s-in{background:repeating-linear-gradient(135deg,var(--q1) 0 6px,var(--q2) 6px 9px);color:var(--qt);print-color-adjust:exact}
.s-ne{background:repeating-linear-gradient(45deg,var(--x1) 0 4px,var(--x2) 4px 5px);color:var(--xt);print-color-adjust:exact}
.s-dn{background:var(--o);color:var(--ot);border:1.5px dashed var(--ob)}
.s-nn{color:var(--soft);font-weight:400}
.also{font-size:.8rem;opacity:.9;border-left:1px solid;padding-left:.3rem}
tbody.untold tr:hover td,tbody.told tr:hover td,tbody.blind tr:hover td,tbody.neither tr:hover td{background:var(--wash)}
.folds{display:grid;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr));gap:0 2rem;margin-top:.6rem}
@media (max-width:26rem){.folds{grid-template-columns:1fr}}
details.row{border-bottom:1px solid var(--line);padding:.3rem 0}
details.row[open]{grid-column:1/-1}
details.row>summary{font-weight:550}
details.row>.wide{padding:.2rem 0 1rem 1.1rem}
.chip{display:inline-flex;width:1.7rem;min-height:1.45rem;vertical-align:middle;margin-right:.45rem}
.meaning{color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.5rem;padding:1.1rem 1.3rem;margin:1rem 0;break-inside:avoid}
.card.critical{border-left-color:var(--u)}
.card.high{border-left-color:var(--hit)}
.card.medium{border-left-color:var(--qt)}
.card h4{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline;font-size:1.06rem}
.card h4 small{font-weight:400}
.why{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.3rem 2.4rem;margin:.7rem 0}
.why p,.why ul,.why ol{margin:.2rem 0;font-size:.95rem}
.filter{position:sticky;top:0;z-index:4;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1rem;margin:1.6rem 0;font-size:.93rem}
.filter[hidden]{display:none}
#gaps .card,#gaps tr,#gaps li,#gaps p,#gaps div,#gaps section{scroll-margin-top:8.5rem}
.filter p{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;max-width:none;margin:.1rem 0 .4rem}
.filter input[type=search]{font:inherit;flex:1 1 16rem;max-width:26rem;padding:.25rem .5rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--card);color:var(--ink)}
.filter button{font:inherit;padding:.2rem .8rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--card);color:var(--ink);cursor:pointer}
.filter [role=group]{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0}.filter [role=group][hidden]{display:none}
.filter output{color:var(--soft);min-width:5rem}
.since{margin-top:2.2rem}.since h2{font-size:1.15rem}.since details{padding:.2rem 0}.since ul{margin:.2rem 0 .4rem}
.where td{min-width:9rem}.where li{padding-bottom:.5rem}.where small{display:block}
.where .bad{color:var(--hit);font-weight:600;font-size:.85rem}
.part{border-top:1px solid var(--line)}.part>summary{padding:.5rem 0}.part>summary small{display:inline;margin-left:.4rem}
.gp th[scope=row]{font-weight:500;width:55%}.gp th small{display:inline}.gp td{white-space:nowrap}
.notes{columns:2;column-gap:3rem;font-size:.93rem}.notes li{break-inside:avoid}.hit sup{font-size:.75em;line-height:0}
.line small{margin-left:.4rem}
.law{margin:.3rem 0}
.gt{table-layout:fixed;min-width:52rem}
.gt th:nth-child(1){width:25%}.gt th:nth-child(2){width:23%}.gt th:nth-child(3){width:25%}.gt th:nth-child(4){width:13%}.gt th:nth-child(5){width:14%}
.gt th[scope=rowgroup]{width:auto;padding-top:.9rem;border-bottom:1px solid var(--line)}
.gt th[scope=rowgroup] small{display:inline;font-weight:400}
.card tbody th[scope=row]{font-weight:500}
.card td,.card th{font-size:.9rem}
.card details>summary{padding:.4rem 0;font-size:.93rem}
.card tbody tr:last-child>*{border-bottom:0}
.iv{display:block;width:7.5rem;height:.42rem;margin:.42rem 0 .2rem;border-radius:2px}
.iv{background:var(--x2)}.iv rect{height:100%;fill:var(--link)}.iv .u{fill:var(--ob)}
td small,th small{display:block}
small.id{margin-top:.1rem}
.plain{list-style:none;padding:0;margin:0}.plain li{padding:.15rem 0}.absent .plain{font-weight:400}
.absent td p{margin:0 0 .25rem}.absent th{min-width:9rem}
td a small{color:inherit}
.id{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.76rem;color:var(--soft);white-space:nowrap}
.fact{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:.6rem 0 1rem;font-size:.94rem}
.fact dt{color:var(--soft)}
.fact dd{margin:0}
@media (max-width:32rem){.fact{grid-template-columns:1fr}.fact dd{margin-bottom:.35rem}}
.box{border:1px solid var(--line);border-radius:.5rem;margin:.45rem 0;background:var(--card);content-visibility:auto;contain-intrinsic-size:auto 2.8rem}
.box>summary{padding:.55rem .9rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
.box>summary::before{content:"▸";color:var(--soft)}
.box[open]>summary::before{content:"▾"}
.box>summary small{margin-left:auto}
.box>div{padding:0 .9rem .7rem}.box>div>p{margin:.15rem 0}
.fields th[scope=row] bdi,.fields th[scope=row] small,.gp bdi{overflow-wrap:anywhere;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.91em}
.fields th small,.fields td small{unicode-bidi:isolate}
.fields th[scope=row]{font-weight:500;max-width:18rem}
.fields th:first-child{width:15rem}.fields th:nth-child(2),.fields th:nth-child(4){width:8.5rem}
.fields th[scope=row] small{display:inline;margin-left:.6rem}
.fields th[colspan] small{margin-left:0}
.fields td.num small{display:inline;margin-left:.3rem}
.fields td ul{font-size:.9em;color:var(--soft)}
.ne{color:var(--soft)}
.warn{border-left:.3rem solid var(--qt);padding:.1rem 0 .1rem .9rem}
.hit{margin:0 0 .4rem;display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline}
.hit .iv{flex:none;width:6rem;margin:0;align-self:center}
.hit details{font-size:.9em}.hit details[open]{flex-basis:100%}
.hit.warn{display:block}
.two{columns:2;column-gap:3rem}
@media (max-width:60rem){.two,.notes{columns:1}}
.two>div{break-inside:avoid;padding-bottom:1.2rem}
.two{margin-top:1.2rem}.two h3{font-size:1.02rem}
@media (max-width:46rem){.filter{position:static}header,main,footer{padding:0 1rem}section{margin-top:3.2rem}.card{padding:.9rem}}
@media print{@page{size:A4 landscape;margin:14mm}
html{font-size:9pt}body{background:#fff}.folds{display:block}header,main,footer{max-width:none;padding:0}
nav,.skip,fieldset,.filter{display:none}.sheet{max-height:none;overflow:visible;border:0}.wide{overflow:visible}
.map{width:100%}.map thead th,.map tbody th{position:static!important}.map thead th{min-width:0}
section{margin-top:2rem}h2,h3,h4{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}:target{background:none;outline:0}
#gaps details::details-content,#map details::details-content,#unexamined details::details-content{content-visibility:visible;height:auto}
}
`;
