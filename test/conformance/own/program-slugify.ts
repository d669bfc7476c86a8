// construct: program-slugify
// policy: map
function slugify(title: string): string {
    return title
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9\s-]/g, '')
        .replace(/\s+/g, '-')
        .replace(/-+/g, '-');
}
console.log(slugify('  Hello, World!  This -- is a Test  '));
