// construct: program-generic-repo
// policy: map
interface Entity { id: number }
class Repo<T extends Entity> {
    private rows: T[] = [];
    save(row: T): void {
        const i = this.rows.findIndex((r) => r.id === row.id);
        if (i >= 0) this.rows[i] = row;
        else this.rows.push(row);
    }
    find(id: number): T | undefined { return this.rows.find((r) => r.id === id); }
    where(f: (r: T) => boolean): T[] { return this.rows.filter(f); }
    remove(id: number): boolean {
        const before = this.rows.length;
        this.rows = this.rows.filter((r) => r.id !== id);
        return this.rows.length < before;
    }
    count(): number { return this.rows.length; }
}
interface User extends Entity { name: string; active: boolean }
const repo = new Repo<User>();
repo.save({ id: 1, name: 'a', active: true });
repo.save({ id: 2, name: 'b', active: false });
repo.save({ id: 1, name: 'A', active: false });
console.log(repo.count() + (repo.find(1)?.name ?? '?') + repo.where((u) => !u.active).length + repo.remove(2) + repo.remove(9) + repo.count());
