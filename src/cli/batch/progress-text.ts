/** How far a batch has come, how fast it goes, and how long it will still take: 300/3000，每秒 128.4 份，还需约 21 秒. */
export function progressText(done: number, total: number, seconds: number): string {
  const speed = seconds > 0 ? done / seconds : 0;
  if (speed === 0) return `${done}/${total}`;
  const pace = speed >= 1 ? `每秒 ${speed.toFixed(1)} 份` : `每份 ${(1 / speed).toFixed(1)} 秒`;
  return done < total
    ? `${done}/${total}，${pace}，还需约 ${span((total - done) / speed)}`
    : `${done}/${total}，${pace}，用时 ${span(seconds)}`;
}

function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} 秒`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} 分 ${whole % 60} 秒` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}
