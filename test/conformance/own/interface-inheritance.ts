// construct: interface-inheritance
// policy: map
interface Entity { id: number }

interface Named extends Entity { name: string }

type Timed = { at: number };
type Event = Named & Timed & { kind?: 'start' | 'stop' };

function label(entity: Named): string {
    return entity.id + ':' + entity.name;
}

function newest(events: Event[]): Event | null {
    let best: Event | null = null;
    for (const event of events) {
        if (best === null || event.at > best.at) {
            best = event;
        }
    }
    return best;
}

function main(): void {
    const events: Event[] = [{ id: 1, name: 'a', at: 5 }, { id: 2, name: 'b', at: 9, kind: 'stop' }];
    console.log(events.map((event) => label(event)).join(' '));
    const found = newest(events);
    console.log(found === null ? 'none' : found.name + (found.kind ?? 'start'));
    console.log(newest([]) === null ? 'none' : 'some');
}

main();
