/**
 * The only script of the page: filters and sorts the list of gaps. Everything is there without it, and the form it
 * works on is hidden until it runs. Plain text, for the page's policy knows it by its digest.
 */
export const SCRIPT = `
(function(){'use strict';
var form=document.getElementById('filter'),root=document.getElementById('gaps');
if(!form||!root)return;
var items=[].slice.call(root.querySelectorAll('[data-s]'));
var boxes=[].slice.call(root.querySelectorAll('tbody,table,details,article,tr,section,div.line'));
var cards=[].slice.call(root.querySelectorAll('article.card'));
var rank={critical:4,high:3,medium:2,low:1};
cards.forEach(function(card,i){card.setAttribute('data-i',i)});
items.forEach(function(item){
  var card=item.closest('article.card,tr[data-t]');
  var group=item.closest('tbody'),head=group&&group.querySelector('th[scope=rowgroup]');
  item._text=[card&&card.querySelector('h4,th'),head,item].map(function(part){return part?part.textContent:''}).join(' ').toLowerCase();
});
function picked(name){
  return [].slice.call(form.querySelectorAll('input[name='+name+']:checked')).map(function(box){return box.value});
}
function shown(item,by){
  return by.s.indexOf(item.getAttribute('data-s'))>=0&&by.k.indexOf(item.getAttribute('data-k'))>=0&&
    by.t.indexOf(item.getAttribute('data-t'))>=0&&item._text.indexOf(by.text)>=0;
}
function filter(){
  var by={s:picked('s'),k:picked('k'),t:picked('t'),text:form.elements.q.value.trim().toLowerCase()},n=0;
  var all=by.text===''&&form.querySelectorAll('input[type=checkbox]:not(:checked)').length===0;
  items.forEach(function(item){var on=shown(item,by);item.hidden=!on;if(on)n++});
  boxes.forEach(function(box){
    if(box.hasAttribute('data-s'))return;
    var inside=box.querySelectorAll('[data-s]');
    if(inside.length)box.hidden=!box.querySelector('[data-s]:not([hidden])');
    if(box.tagName==='DETAILS'&&!all&&!box.hidden&&inside.length)box.open=true;
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
