package city.accord.web.account;

import city.accord.account.SignedIn;
import jakarta.security.enterprise.credential.Credential;

/** A password that has been found right: carries its owner to the container. */
record SignedInCredential(SignedIn owner) implements Credential {}
