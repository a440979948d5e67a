package nl.veerkracht.gateway.advice;

/**
 * Somebody who could look, with what they see of the advice.
 *
 * @param role as which an organisation takes part; empty for somebody of the family
 * @param hasAccount whether there is an account to look with
 */
record ReaderLine(String who, String role, Sees sees, WithConsent consent, boolean hasAccount) {}
