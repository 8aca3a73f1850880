/** Other systems that are told, by signed calls, of what happens at the summit. */
package city.accord.webhook;
