// construct: program-state-machine
// policy: map
type State = 'idle' | 'running' | 'stopped';
type Action = 'start' | 'stop' | 'reset';
const transitions: Record<State, Partial<Record<Action, State>>> = {
    idle: { start: 'running' },
    running: { stop: 'stopped' },
    stopped: { reset: 'idle', start: 'running' },
};
function next(state: State, action: Action): State {
    return transitions[state][action] ?? state;
}
let state: State = 'idle';
const history: string[] = [state];
for (const action of ['stop', 'start', 'stop', 'reset'] as Action[]) {
    state = next(state, action);
    history.push(state);
}
console.log(history.join(' -> '));
