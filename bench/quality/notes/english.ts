/** Sentences in English, as an English-speaking service desk writes them. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

/** Each holds personal data. */
export const ENGLISH_NOTES = lines(`
Customer {name} called from {phone} and wants to move the visit to {date}.
Spoke with {given}, best reached on {phone} after {time}.
Please send the receipt to {email} once order {order} has shipped.
New emergency contact: {name}, mobile {phone}, email {email}.
The property is at {address}; the neighbour {name} holds a spare key.
National identity number given over the phone: {fnr}.
Refund {amount} to account {account} in the name of {name}.
Reset done, temporary password: {password}
Panel code changed to {pin}, safe word is {codeword}.
Login from {ip} rejected at {time} for user {email}.
Router with MAC {mac} keeps dropping off the network.
{name}, born {birth}, is the new owner of the contract.
Paid by card {card}, asked us to remove it.
Technician {name} replaced the hallway sensor on {date}.
Van with plate {plate} was parked outside when the alarm went off.
Last known position {gps}, battery at {percent} %.
Invoice goes to {company}, org. no. {orgnr}, attention {name}.
Hi, my name is {name}. Could someone call me on {phone}?
Kind regards, {name} <{email}>
API token {jwt} was pasted into the ticket and must be revoked.
Wire it to IBAN {iban}, beneficiary {name}.
IMEI {imei} has been blocked at the customer's request.
Daughter {given} has her own login now ({email}).
Customer has moved from {postplace} and wants to cancel.
Foreign number on file {intlphone}, belongs to {name}.
`);

/** Each is free of personal data. */
export const ENGLISH_CLEAN = lines(`
Order {order} shipped {date}, {quantity} parcels, {weight} kg.
Replaced the battery in zone {zone}, {volt} V, all fine.
Firmware {version} installed, restarted at {time}.
Invoice {invoice} of {amount} is due {date}.
Ticket {case} closed, see procedure {section} page {page}.
Part {part} discontinued, use {part} instead.
Room temperature {temp} °C, humidity {percent} %.
Power cut from {time} to {time}, {quantity} sites affected.
Meter reading {meter} on {date}.
Batch {reference} passed with {percent} % yield.
Job {uuid} finished in {minutes} s.
Error 0x{hex8} in module {zone}, reported upstream.
Customer was not at home. New appointment to be made.
Event {epoch}, level {zone}, code {part}.
Mark the grey area, bill the rest, and may the rose stand by the hall.
Tested against EN 50131 grade 2, section {section}.
`);

/** What customers write and say, with nobody's data in it but that it is theirs. */
export const ENGLISH_CHAT = lines(`
Hello, the app shows an error in zone {zone} again. Could somebody have a look?
Thank you for the quick help yesterday!
We are away in week {week}, what do we do about the alarm?
The alarm beeped all night, this is not good enough.
Customer asks for a quote on two more cameras, will follow up next week.
I want to cancel my contract from {date}.
My bill of {amount} is higher than agreed, please explain.
`);
