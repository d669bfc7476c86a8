// construct: ternary-nesting
// policy: map
interface Service { status: string; days: number | null }

function state(service: Service): string {
    return service.status === 'Active'
        ? service.days === null
            ? 'free'
            : service.days < 0
              ? 'expired'
              : 'runs'
        : service.status === 'Suspended' || service.status === 'Fraud'
          ? 'blocked'
          : 'gone';
}

function sign(n: number): number {
    return n < 0 ? -1 : n > 0 ? 1 : 0;
}

function main(): void {
    console.log([
        state({ status: 'Active', days: null }),
        state({ status: 'Active', days: -1 }),
        state({ status: 'Active', days: 1 }),
        state({ status: 'Fraud', days: 1 }),
        state({ status: 'x', days: 1 }),
    ].join(','));
    console.log('' + (sign(-5) + sign(3) * 10) + sign(0));
    const value: number = 4;
    console.log((value > 3 ? value > 5 ? 'big' : 'mid' : 'small') + ' ' + (value % 2 === 0 ? 'even' : 'odd'));
    console.log('' + ((value > 1 ? 1 : 2) + (value > 9 ? 10 : 20)));
}

main();
