import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { Server } from './Server';

/** The way from WHMCS to the panel. The panel has no single sign-on: the customer logs in there himself. */
export class PanelLink {
    /** The answer to `ServiceSingleSignOn`. */
    static open(params: Record<string, unknown>): Record<string, unknown> {
        try {
            const server = Server.fromParams(params, Language.ofCustomer(params));
            return { success: true, redirectTo: server.baseUrl + '/' };
        } catch (error) {
            if (error instanceof ModuleError) {
                return { success: false, errorMsg: error.message };
            }
            throw error;
        }
    }
}
