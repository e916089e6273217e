import { chromium } from '@playwright/test';
const [,, name, at, out, w='1366', h='625', lang='en', theme='light', notation] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
const p = await b.newPage({viewport:{width:+w,height:+h},colorScheme:theme});
p.on('console',m=>{if(m.type()==='error')console.log('ERR',m.text())}); p.on('pageerror',e=>console.log('PAGEERR',e.message));
for (const [i,pos] of at.split(',').entries()) {
  await p.goto(`http://127.0.0.1:4199/#/example/${name}?at=${pos}`);
  await p.reload();
  await p.waitForTimeout(1500);
  await p.screenshot({path:`${out}-${i}.png`});
}
console.log(await p.evaluate(()=>location.hash));
await b.close();
