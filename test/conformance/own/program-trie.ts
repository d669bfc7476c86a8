// construct: program-trie
// policy: map
class TrieNode {
    children: Record<string, TrieNode> = {};
    end = false;
}
class Trie {
    private root = new TrieNode();
    add(word: string): void {
        let node = this.root;
        for (const ch of word) {
            if (!(ch in node.children)) node.children[ch] = new TrieNode();
            node = node.children[ch];
        }
        node.end = true;
    }
    words(prefix: string): string[] {
        let node = this.root;
        for (const ch of prefix) {
            const next = node.children[ch];
            if (next === undefined) return [];
            node = next;
        }
        const out: string[] = [];
        const walk = (n: TrieNode, path: string): void => {
            if (n.end) out.push(path);
            for (const k of Object.keys(n.children).sort()) walk(n.children[k], path + k);
        };
        walk(node, prefix);
        return out;
    }
}
const t = new Trie();
['car', 'cat', 'dog', 'care'].forEach((w) => t.add(w));
console.log(t.words('ca').join() + '|' + t.words('x').length + '|' + t.words('').join());
