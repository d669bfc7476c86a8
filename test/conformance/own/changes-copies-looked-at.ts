// construct: copies of lists and records that are changed at other times
// policy: map
// trap: the items of a copy are shared in JavaScript, and copies too in PHP
interface Account {
    id: string;
    balance: number;
    history: string[];
}

class Bank {
    private readonly accounts: Record<string, Account> = {};
    private readonly log: { text: string; at: number }[] = [];
    private readonly totals = { moved: 0, names: ['none'], limits: { high: 5 } };

    open(id: string): void {
        this.accounts[id] = { id, balance: 0, history: [] };
        this.log.push({ text: 'open ' + id, at: this.log.length });
    }

    deposit(id: string, n: number): void {
        this.accounts[id]!.balance += n;
        this.accounts[id]!.history.push('+' + n);
        this.totals.moved += n;
        this.totals.names.push(id);
        this.totals.limits.high += 1;
        this.log[0]!.text += '!';
    }

    rich(): string[] {
        const { limits, names } = this.totals;
        return Object.values(this.accounts)
            .filter((one) => one.balance > limits.high + names.length)
            .map((one) => one.id);
    }

    text(): string {
        let text = '';
        for (const one of Object.values(this.accounts)) {
            text += one.id + ':' + one.balance + '(' + one.history.join() + ')';
        }
        for (const [id, { balance, history }] of Object.entries(this.accounts)) {
            text += ' ' + id + balance + history.length;
        }
        for (const [at, one] of [...this.log].reverse().entries()) {
            text += ' ' + at + one.text;
        }
        const last = this.log.slice(-1)[0];
        const pairs = Object.entries(this.accounts).map(([id, { balance }]) => id + balance);
        return text + ' ' + (last?.text ?? 'none') + ' ' + pairs.join();
    }
}

const bank = new Bank();
bank.open('a');
bank.open('b');
bank.deposit('a', 70);
bank.deposit('b', 3);
console.log(bank.rich().join() + ' ' + bank.text());

function main(): void {
    const rows = [{ n: 1 }, { n: 2 }];
    const more = [{ n: 3 }];
    const before = rows.concat(more).map((row) => row.n);
    const sizes = (list: { n: number }[]): number => list.filter(({ n }) => n > 1).length;
    const size = sizes(rows);
    rows[0]!.n = 10;
    more[0]!.n = 30;
    console.log(before.join() + ' ' + size + ' ' + sizes(rows) + ' ' + JSON.stringify([...rows, ...more]));
}
main();
