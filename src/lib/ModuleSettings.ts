import { Texts } from './Texts';

/** The module settings of a product, as WHMCS shows them to the operator. */
export class ModuleSettings {
    /**
     * The settings in their order. WHMCS keeps the values by position (`configoption1`, `configoption2`, …), so the
     * order is for ever and new ones go behind.
     */
    static describe(texts: Texts): Record<string, unknown> {
        return {
            'Traffic Quota (GB)': ModuleSettings.text('100', texts.get('setting.quota')),
            'Max Forwards': ModuleSettings.text('10', texts.get('setting.forwards')),
            'Tunnel ID': ModuleSettings.text('', texts.get('setting.tunnel')),
            'Speed Limit ID': ModuleSettings.text('', texts.get('setting.speed')),
            'Expiry Days': ModuleSettings.text('30', texts.get('setting.days')),
            'Traffic Reset': {
                Type: 'dropdown',
                Options: 'Per billing period and monthly,Calendar month,Never',
                Default: 'Per billing period and monthly',
                Description: texts.get('setting.reset'),
            },
            'On Termination': {
                Type: 'dropdown',
                Options: 'Delete the panel user,Keep the panel user disabled',
                Default: 'Delete the panel user',
                Description: texts.get('setting.termination'),
            },
        };
    }

    private static text(initial: string, description: string): Record<string, unknown> {
        return { Type: 'text', Size: '10', Default: initial, Description: description };
    }
}
