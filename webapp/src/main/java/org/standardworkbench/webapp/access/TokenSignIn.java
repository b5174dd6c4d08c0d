package org.standardworkbench.webapp.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows programs by the tokens that people made for them: {@code Authorization: Bearer TOKEN}. It leaves no session behind. */
final class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AccountTables tables;
    private final People people;

    TokenSignIn(AccountTables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    /** Whether a request shows a token, right or wrong. A browser never does so by itself. */
    static boolean shown(HttpServletRequest request) {
        return token(request).isPresent();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> request.getRequestURI().startsWith(ApiRefusals.PATH)
                        && header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isPresent()) {
            Optional<Account> account;
            try {
                account = tables.accountOfToken(Tokens.hash(token.get())).flatMap(people::find);
            } catch (DataAccessException unreachable) {
                ApiRefusals.write(response, 503, "The database cannot be asked just now. Try again.");
                return;
            }
            if (account.isEmpty()) {
                ApiRefusals.write(
                        response,
                        401,
                        "This token is not known, or was revoked. Make another one on the" + " account page.");
                return;
            }
            var who = new Identified.ByName(account.get().id(), account.get().name());
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(who, null, PasswordSignIn.AUTHORITIES)));
        }
        chain.doFilter(request, response);
    }
}
