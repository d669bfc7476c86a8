// construct: class-optional-fields
// policy: map-or-reject
class Settings {
    host?: string;
    port: number | undefined;
    name: string | null = null;
    items: string[] = [];

    summary(): string {
        return (this.host ?? 'nohost') + (this.port ?? 0) + (this.name ?? 'noname') + this.items.length;
    }
}

function main(): void {
    const settings = new Settings();
    console.log(settings.summary() + (settings.host === undefined) + (settings.name === undefined));
    settings.host = 'h';
    settings.port = 5;
    console.log(settings.summary());
    console.log('' + ('host' in settings));
}

main();
