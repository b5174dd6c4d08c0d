package org.standardworkbench.webapp.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by their passwords. Whether there is no such account or the password is wrong, the answer and its time are the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** What one who signed in is to the web server; what they may do is decided by {@link Rights} alone. */
    static final List<SimpleGrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("SIGNED_IN"));

    private static final int LONGEST_PASSWORD = 1_000;

    private final AccountTables tables;
    private final Access access;
    private final PasswordEncoder encoder;
    private final FirstAccounts first;
    private final Guessing guessing = new Guessing(Clock.systemUTC());
    private final String nobodys;

    /** Working out a password takes much memory on purpose, so that only a few are worked out at a time. */
    private final Semaphore room = new Semaphore(4);

    PasswordSignIn(AccountTables tables, Access access, PasswordEncoder encoder, FirstAccounts first) {
        this.tables = tables;
        this.access = access;
        this.encoder = encoder;
        this.first = first;
        this.nobodys = encoder.encode(Accounts.randomPassword());
    }

    /** Too many attempts failed. */
    static final class Wait extends BadCredentialsException {

        private static final long serialVersionUID = 1L;

        private final Duration time;

        Wait(Duration time) {
            super("too many attempts failed");
            this.time = time;
        }

        Duration time() {
            return time;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName().strip().toLowerCase(Locale.ROOT);
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        guessing.wait(name, address).ifPresent(time -> {
            throw new Wait(time);
        });
        try {
            var account = tables.byName(name);
            if (account.filter(found -> right(found, String.valueOf(asked.getCredentials())))
                    .isEmpty()) {
                failed(account, name, address);
                throw new BadCredentialsException("wrong");
            }
            guessing.succeeded(name);
            return signedIn(account.get(), asked);
        } catch (DataAccessException unreachable) {
            throw new AuthenticationServiceException("the database cannot be asked", unreachable);
        }
    }

    private boolean right(Account account, String password) {
        if (first.demo() && account.demo()) {
            return true;
        }
        var kept = tables.password(account.id());
        return matches(password, kept.orElse(nobodys)) && kept.isPresent() && !account.disabled();
    }

    private boolean matches(String password, String kept) {
        room.acquireUninterruptibly();
        try {
            return password.length() <= LONGEST_PASSWORD && encoder.matches(password, kept);
        } finally {
            room.release();
        }
    }

    private Authentication signedIn(Account account, Authentication asked) {
        SignedInAccess.as(account.person(), () -> {
            access.record(new Change("signed in", "account " + account.name(), "", Map.of()));
            return true;
        });
        var token = UsernamePasswordAuthenticationToken.authenticated(
                new Identified.ByName(account.id(), account.name()), null, AUTHORITIES);
        token.setDetails(asked.getDetails());
        return token;
    }

    /** Not every failure is put on record, or whoever guesses could fill it; and never what was typed, which may be a password. */
    private void failed(Optional<Account> account, String name, String address) {
        if (account.isEmpty()) {
            matches("", nobodys);
        }
        int count = guessing.failed(name, address);
        if (account.isPresent() && (count == 1 || count == Guessing.FREE || count % 100 == 0)) {
            SignedInAccess.as(Person.ANONYMOUS, () -> {
                access.record(
                        new Change("sign-in failed", "account " + account.get().name(), "", Map.of("inARow", count)));
                return true;
            });
        }
    }
}
