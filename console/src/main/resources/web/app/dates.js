const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

const parts = (at) => Object.fromEntries(clock.formatToParts(new Date(at)).map((part) => [part.type, part.value]));

const known = (at) => at && !Number.isNaN(new Date(at).getTime());

/** dd/MM/yyyy HH:mm on a clock in Hà Nội, wherever the reader is. */
export function moment(at) {
  if (!known(at)) return '–';
  const p = parts(at);
  return `${p.day}/${p.month}/${p.year} ${p.hour}:${p.minute}`;
}

export const second = (at) => (known(at) ? `${moment(at)}:${parts(at).second}` : '–');
