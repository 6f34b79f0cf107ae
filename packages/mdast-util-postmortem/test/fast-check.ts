import fc from 'fast-check'

// The same cases each time, so that a green build stays green. `SEED=7 pnpm vitest run properties`
// looks at others.
fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 1)})

export default fc
