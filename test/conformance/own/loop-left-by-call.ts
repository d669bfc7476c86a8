// construct: a loop that a `return` ends which may change what the loop runs over
// policy: map
// trap: PHP's loop runs over a copy, which does not matter when it is over
class Router {
    private readonly routes: { path: string; run: (path: string) => string }[] = [];

    add(path: string, run: (path: string) => string): this {
        this.routes.push({ path, run });
        return this;
    }

    handle(path: string): string {
        for (const route of this.routes) {
            if (route.path === path) {
                return route.run(path) + this.routes.length;
            }
        }
        return 'none';
    }
}

const router = new Router();
router.add('a', (path) => path + '!');
router.add('b', (path) => {
    router.add('c', (other) => other + '?');
    return path + '.';
});
console.log(['a', 'b', 'c', 'd'].map((path) => router.handle(path)).join(' '));
