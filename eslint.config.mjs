import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
    globalIgnores(['node_modules/', 'build/', 'dist-php/', 'test/conformance/', 'test/compiler/', 'codegen/lib/']),
    tseslint.configs.recommended,
    {
        files: ['**/*.ts'],
        rules: {
            eqeqeq: 'error',
            'no-console': 'off',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
            ],
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/naming-convention': [
                'error',
                { selector: 'typeLike', format: ['PascalCase'], filter: { regex: '^(int|float)$', match: false } },
            ],
        },
    },
    {
        files: ['src/**/*.ts'],
        rules: {
            // The module's classes are namespaces of functions where they need no state: PHP autoloads classes only.
            '@typescript-eslint/no-extraneous-class': 'off',
            'no-restricted-globals': ['error', 'process', 'console', 'Date', 'setTimeout'],
        },
    },
    {
        files: ['**/*.cjs', '**/*.mjs'],
        languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly' } },
        rules: { '@typescript-eslint/no-require-imports': 'off' },
    },
);
