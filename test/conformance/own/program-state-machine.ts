// construct: program-state-machine
// policy: map
type State = 'pending' | 'active' | 'suspended' | 'terminated';
type Action = 'pay' | 'suspend' | 'unsuspend' | 'terminate';

const START: State = 'pending';

class TransitionError extends Error {
    constructor(public readonly from: State, public readonly action: Action) {
        super('cannot ' + action + ' when ' + from);
    }
}

function step(state: State, action: Action): State {
    switch (action) {
        case 'pay':
            if (state === 'pending') {
                return 'active';
            }
            break;
        case 'suspend':
            if (state === 'active') {
                return 'suspended';
            }
            break;
        case 'unsuspend':
            if (state === 'suspended') {
                return 'active';
            }
            break;
        case 'terminate':
            if (state !== 'terminated') {
                return 'terminated';
            }
            break;
    }
    throw new TransitionError(state, action);
}

function play(actions: Action[]): string {
    let state: State = START;
    const seen: State[] = [state];
    try {
        for (const action of actions) {
            state = step(state, action);
            seen.push(state);
        }
    } catch (error) {
        if (error instanceof TransitionError) {
            return seen.join('>') + ' | ' + error.message + ' | ' + error.from;
        }
        throw error;
    }
    return seen.join('>');
}

function main(): void {
    console.log(play(['pay', 'suspend', 'unsuspend', 'terminate']));
    console.log(play(['suspend']));
    console.log(play(['pay', 'terminate', 'pay']));
}

main();
