/** In which order signatories stand: the rules of precedence, in plain Java. */
package city.accord.signing.order;
