/** A header of this name makes a request without a JSON body (a plain GET) acceptable: a form on a strange site cannot send it. */
export const CSRF_HEADERS = ['x-tributary-csrf', 'x-graphql-yoga-csrf', 'apollo-require-preflight']
