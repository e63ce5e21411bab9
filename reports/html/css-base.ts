/** Colours, type and the frame of the page. */
export const BASE_CSS = `
:root{color-scheme:light dark;
--paper:#faf9f6;--card:#fff;--ink:#1a2330;--soft:#566272;--line:#dcdfe4;--link:#1b4f80;--wash:#f1f2f4;
--u:#a8201a;--ut:#fff;--d:#d8ebdf;--dt:#0f4527;--db:#85b598;--q1:#fdf3d6;--q2:#f6e3ad;--qt:#5a4100;
--x1:#f0f2f4;--x2:#dce1e6;--xt:#465261;--o:#fff;--ot:#1b4f80;--ob:#7b9cbc;
--hi:#fbe3e0;--hit:#86150f;--me:#fdf0cf;--met:#5a4100;--focus:#0b63ce;--mark:#fff6cf}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#14181d;--card:#1b2127;--ink:#e8ebef;--soft:#a3adb9;--line:#343c46;--link:#8fc1ef;--wash:#222931;
--u:#f28b82;--ut:#2a0604;--d:#1d3a2a;--dt:#b5e3c6;--db:#3f7a58;--q1:#3b3113;--q2:#4d401a;--qt:#f5dc95;
--x1:#262d35;--x2:#323b45;--xt:#bac3ce;--o:#1b2127;--ot:#9cc7ee;--ob:#4d6f90;
--hi:#47201d;--hit:#ffc2bb;--me:#3f3415;--met:#f5dc95;--focus:#8fc1ef;--mark:#3a3415}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;text-rendering:optimizeLegibility}
body:has(#l-nb:checked) [lang=en],body:has(#l-en:checked) [lang=nb]{display:none}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
a{color:var(--link);text-underline-offset:.26em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4{line-height:1.22;text-wrap:balance;margin:0}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.35rem);font-weight:650;letter-spacing:-.017em;max-width:24em}
h2{font-size:1.6rem;font-weight:650;letter-spacing:-.012em}
h3{font-size:1.15rem;font-weight:650}
h4{font-size:1rem;font-weight:650}
p{margin:.5rem 0;max-width:68ch}
small{font-size:.84em;color:var(--soft)}
ul,ol{padding-left:1.2rem;margin:.35rem 0}
bdi{overflow-wrap:break-word}
bdi.n{overflow-wrap:anywhere;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.91em}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--card);padding:.6rem 1rem;z-index:9;border:2px solid var(--focus)}
.skip:focus{top:.5rem}
section{margin:4rem 0 0}
section section{margin:2.6rem 0 0}
.lead{font-size:1.08rem;max-width:74ch;color:var(--soft)}
.top{display:flex;flex-wrap:wrap;gap:.6rem 2rem;align-items:center;justify-content:space-between;padding-top:1.4rem;font-size:.92rem;color:var(--soft)}
.top strong{color:var(--ink)}
fieldset{border:0;margin:0;padding:0;display:flex;gap:0}
fieldset input{position:absolute;opacity:0}
fieldset label{padding:.3rem .85rem;border:1px solid var(--line);cursor:pointer;background:var(--card);color:var(--ink)}
fieldset label:first-of-type{border-radius:.45rem 0 0 .45rem}
fieldset label:last-of-type{border-radius:0 .45rem .45rem 0;border-left:0}
fieldset input:checked+label{background:var(--ink);color:var(--paper);font-weight:600}
fieldset input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
nav{border-top:1px solid var(--line);border-bottom:1px solid var(--line);margin:1.2rem 0 0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.7rem;padding:0;margin:0}
nav a{display:block;padding:.6rem 0;text-decoration:none;font-weight:550}
nav a:hover{text-decoration:underline}
footer{margin-top:4rem;padding-top:1.2rem;padding-bottom:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
.sv{display:inline-block;font-size:.78rem;font-weight:650;line-height:1.5;padding:.04rem .5rem;border-radius:.3rem;border:1.5px solid;white-space:nowrap;vertical-align:.08em}
.sv.critical{background:var(--u);color:var(--ut);border-color:var(--u)}
.sv.high{background:var(--hi);color:var(--hit);border-color:var(--hit)}
.sv.medium{background:var(--me);color:var(--met);border-style:dashed}
.sv.low{color:var(--soft);border-style:dotted}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:left;color:var(--soft);font-size:.9rem;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
thead th{font-size:.84rem;color:var(--soft);vertical-align:bottom}
td.num,th.num{text-align:right;white-space:nowrap}
.wide{position:relative;overflow-x:auto}
:target{background:var(--mark);outline:2px solid var(--qt);outline-offset:3px}
section:target,main:target{background:none;outline:0}
summary{cursor:pointer}
summary::marker{color:var(--soft)}
`;
