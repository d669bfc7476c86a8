import { Chinese } from '../lang/Chinese';
import { English } from '../lang/English';

/** The sentences of one language. English stands in for a sentence that the language lacks. */
export class Texts {
    private readonly sentences: Record<string, string>;

    /** @param language - WHMCS's name of a language, such as `english` or `chinese` */
    constructor(public readonly language: string) {
        const name = language.toLowerCase();
        this.sentences =
            name.startsWith('chinese') || name.startsWith('zh') ? { ...Chinese.TEXTS } : { ...English.TEXTS };
    }

    /** The sentence of that key. */
    get(key: string): string {
        return this.sentences[key] ?? English.TEXTS[key] ?? key;
    }

    /** The sentence of that key with the values put in the place of `:name:`. */
    fill(key: string, values: Record<string, string>): string {
        let text = this.get(key);
        for (const [name, value] of Object.entries(values)) {
            text = text.replaceAll(':' + name + ':', value);
        }
        return text;
    }
}
