// Setup of every unit test worker: refuses to run when the worker's clock is not in the zone its project asks for.
const wanted = process.env.TZ;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (wanted === undefined || zone !== wanted) throw new Error(`tests should run in ${wanted}, and run in ${zone}`);
