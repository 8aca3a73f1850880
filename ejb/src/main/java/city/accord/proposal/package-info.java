/** Sessions that delegations propose, and what the programme office answers. */
package city.accord.proposal;
