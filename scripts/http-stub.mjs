// Stands in for @actions/http-client in the entries. @actions/core loads it for getIDToken alone, which nothing
// here calls; without it node need not load its TLS stack, and the action starts a quarter sooner.
function unavailable() {
  throw new Error('an HTTP client is not part of this bundle');
}

export const HttpClient = unavailable;
export const BearerCredentialHandler = unavailable;
