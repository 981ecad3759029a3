/**
 * Attributes of `<details>` that open it where there is something to see. Nothing is said otherwise: whoever
 * opened it before scripts run keeps it open.
 */
export const openIf = (isOpen: boolean) => (isOpen ? { open: true } : {});
