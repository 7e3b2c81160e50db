import { runCommandLine } from '../../src/cli/program.ts'

/** Runs a command line as a person would and gives back what it wrote and its exit code. */
export async function hearsay(...args: string[]): Promise<{ code: number; answer: string; talk: string }> {
  let answer = ''
  let talk = ''
  const code = await runCommandLine(args, {
    answer: (text) => {
      answer += text
    },
    talk: (text) => {
      talk += text
    },
    width: 100,
    colour: false,
    live: false,
    now: () => 0,
  })
  return { code, answer, talk }
}
