// construct: a list that grows while a method goes through it
// policy: map
// trap: PHP goes through a copy, which no change can be seen in
type Handler = (data: string) => void;

class Emitter {
    private readonly handlers: Record<string, Handler[]> = {};

    on(event: string, handler: Handler): void {
        (this.handlers[event] ??= []).push(handler);
    }

    off(event: string, handler: Handler): void {
        this.handlers[event] = (this.handlers[event] ?? []).filter((one) => one !== handler);
    }

    emit(event: string, data: string): void {
        (this.handlers[event] ?? []).forEach((handler) => {
            handler(data);
        });
    }
}

const seen: string[] = [];
const emitter = new Emitter();
const late: Handler = (data) => {
    seen.push('late ' + data);
};
emitter.on('a', (data) => {
    seen.push('first ' + data);
    emitter.on('a', late);
});
emitter.on('a', (data) => {
    seen.push('second ' + data);
    emitter.off('b', late);
});
emitter.emit('a', 'x');
emitter.emit('a', 'y');
emitter.off('a', late);
emitter.emit('a', 'z');
console.log(seen.join(', '));
