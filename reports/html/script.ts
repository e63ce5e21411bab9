/**
 * The only script of the page: filters and sorts the list of gaps. Everything is there without it, and the form it
 * works on is hidden until it runs. Plain text, for the page's policy knows it by its digest.
 * Folds open for what a filter leaves while that is few enough to be drawn at once.
 */
export const SCRIPT = `
(function(){'use strict';
var form=document.getElementById('filter'),root=document.getElementById('gaps');
if(!form||!root)return;
var items=[].slice.call(root.querySelectorAll('[data-s]'));
var boxes=new Map();
var cards=[].slice.call(root.querySelectorAll('article.card'));
var rank={critical:4,high:3,medium:2,low:1};
cards.forEach(function(card,i){card.setAttribute('data-i',i)});
items.forEach(function(item){
  for(var box=item.parentElement;box!==root;box=box.parentElement){
    if(boxes.has(box))boxes.get(box).push(item);
    else if(/^(TBODY|TABLE|DETAILS|ARTICLE|TR|SECTION)$/.test(box.tagName)||box.className==='line')boxes.set(box,[item]);
  }
});
function text(item){
  if(item._text===undefined){
    var card=item.closest('article.card')||item.parentElement.closest('tr'),part=item.closest('details.part');
    var group=item.closest('tbody'),head=part?part.querySelector('summary'):group&&group.querySelector('th[scope=rowgroup]');
    item._text=[card&&card.querySelector('h4,th'),head,item].map(function(part){return part?part.textContent:''}).join(' ').toLowerCase();
  }
  return item._text;
}
function picked(name){
  return [].slice.call(form.querySelectorAll('input[name='+name+']:checked')).map(function(box){return box.value});
}
function shown(item,by){
  return by.s.indexOf(item.getAttribute('data-s'))>=0&&by.k.indexOf(item.getAttribute('data-k'))>=0&&
    by.t.indexOf(item.getAttribute('data-t'))>=0&&(by.text===''||text(item).indexOf(by.text)>=0);
}
function filter(){
  var by={s:picked('s'),k:picked('k'),t:picked('t'),text:form.elements.q.value.trim().toLowerCase()},n=0;
  var all=by.text===''&&form.querySelectorAll('input[type=checkbox]:not(:checked)').length===0;
  items.forEach(function(item){var on=shown(item,by);if(item.hidden===on)item.hidden=!on;if(on)n++});
  boxes.forEach(function(inside,box){
    var on=inside.some(function(item){return !item.hidden});
    if(box.hidden===on)box.hidden=!on;
    if(box.tagName==='DETAILS'&&!all&&on&&n<=500)box.open=true;
  });
  form.querySelectorAll('output').forEach(function(out){out.textContent=n+' / '+items.length});
}
function rows(card){
  return [].reduce.call(card.querySelectorAll('[data-r]'),function(n,row){return n+Number(row.getAttribute('data-r'))},0);
}
function worst(card){
  return [].reduce.call(card.querySelectorAll('[data-s]'),function(n,row){return Math.max(n,rank[row.getAttribute('data-s')]||0)},0);
}
var orders={
  severity:function(a,b){return worst(b)-worst(a)||a.getAttribute('data-i')-b.getAttribute('data-i')},
  rows:function(a,b){return rows(b)-rows(a)||a.getAttribute('data-i')-b.getAttribute('data-i')},
  name:function(a,b){return a.querySelector('h4').innerText.localeCompare(b.querySelector('h4').innerText,document.documentElement.lang)}
};
function sort(){
  var order=orders[picked('o')[0]]||orders.severity;
  cards.slice().sort(order).forEach(function(card){card.parentNode.appendChild(card)});
}
form.addEventListener('input',function(event){if(event.target.name==='o')sort();else filter()});
form.addEventListener('reset',function(){setTimeout(function(){sort();filter()})});
form.addEventListener('submit',function(event){event.preventDefault()});
form.hidden=false;filter();
})();
`;
