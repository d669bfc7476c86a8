// construct: program-string-reverse-etc
// policy: map
function reverse(s: string): string { return s.split('').reverse().join(''); }
function isPalindrome(s: string): boolean {
    const clean = s.toLowerCase().replace(/[^a-z0-9]/g, '');
    return clean === reverse(clean);
}
function capitalize(s: string): string { return s.charAt(0).toUpperCase() + s.slice(1); }
function titleCase(s: string): string { return s.split(' ').map(capitalize).join(' '); }
function countVowels(s: string): number { return s.split('').filter((c) => 'aeiou'.includes(c.toLowerCase())).length; }
function truncate(s: string, n: number): string { return s.length > n ? s.slice(0, n - 3) + '...' : s; }
console.log(reverse('hello') + isPalindrome('A man, a plan, a canal: Panama') + titleCase('the quick fox') + countVowels('Education'));
console.log(truncate('a long sentence here', 10) + '|' + truncate('short', 10));
