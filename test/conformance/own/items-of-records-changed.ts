// policy: map
// A constant that stands for an item, which is changed through it.

interface Acc { id: string; balance: number; log: string[] }
class Bank {
    private accounts: Record<string, Acc> = {};
    open(id: string): void { this.accounts[id] = { id, balance: 0, log: [] }; }
    deposit(id: string, n: number): void { const a = this.accounts[id]; if (!a) throw new Error('no ' + id); a.balance += n; a.log.push('d' + n); }
    move(from: string, to: string, n: number): boolean {
        const a = this.accounts[from], b = this.accounts[to];
        if (!a || !b || a.balance < n) return false;
        return true;
    }
    transfer(from: string, to: string, n: number): string {
        const a = this.accounts[from];
        const b = this.accounts[to];
        if (!a || !b) return 'missing';
        if (a.balance < n) return 'poor';
        a.balance -= n;
        b.balance += n;
        return a.balance + '/' + b.balance;
    }
    show(): string { return Object.values(this.accounts).map((a) => a.id + a.balance + a.log.join('')).join(' '); }
}
const bank = new Bank(); bank.open('x'); bank.open('7'); bank.deposit('x', 10);
try { bank.deposit('q', 1); } catch (e) { console.log((e as Error).message); }
console.log(bank.transfer('x', '7', 4), bank.transfer('x', 'x', 3), bank.transfer('x', 'zz', 1), bank.transfer('7', 'x', 50), bank.show(), bank.move('x', '7', 1));
