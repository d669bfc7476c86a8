// construct: class-linked-structure
// policy: map
class TreeNode {
    private left: TreeNode | null = null;
    private right: TreeNode | null = null;

    constructor(private readonly key: number) {}

    insert(key: number): void {
        if (key < this.key) {
            if (this.left === null) {
                this.left = new TreeNode(key);
            } else {
                this.left.insert(key);
            }
        } else if (this.right === null) {
            this.right = new TreeNode(key);
        } else {
            this.right.insert(key);
        }
    }

    walk(): number[] {
        const left = this.left === null ? [] : this.left.walk();
        const right = this.right === null ? [] : this.right.walk();
        return [...left, this.key, ...right];
    }

    height(): number {
        return 1 + Math.max(this.left?.height() ?? 0, this.right?.height() ?? 0);
    }
}

function main(): void {
    const root = new TreeNode(5);
    for (const key of [2, 8, 1, 9, 3]) {
        root.insert(key);
    }
    console.log(root.walk().join(',') + ' ' + root.height());
}

main();
