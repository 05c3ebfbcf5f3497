const wallTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What a clock in Norway showed at a moment: `2026-08-31T14:05`. */
export function osloWallTime(isoMoment: string): string {
  return wallTime.format(new Date(isoMoment)).replace(' ', 'T');
}
