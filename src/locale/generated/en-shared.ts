/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(not required)
0f7dcPossible: {0}. A file can be up to {1}. You can send {2} of them.
0fb3e{0} percent sent
10a00Try it now
13dd1Please look at these questions again:
17608{0} between {1} and {2}
176d3Read more
18c12Do you speak another language? We will call an interpreter.
1a340We cannot open this file. Choose a photo or a PDF.
2406bE-mail <a href="mailto:{0}">{1}</a>
25e76Help in the library
25f8b{0} topic found.
28706Postcode
29054Call and type
2a114This does not work right now. Wait {0} minute. Then try again.
2c625We will call you by {0}.
2c8d6Call {0}
2d447Enter an e-mail address. For example: name@example.com.
3063aWe take out the place where you took the photo. We also make big photos smaller.
327c1{0} at {1}
35370Would you rather talk to someone?
36d03This file is too big. Choose a file of up to {0}.
3cfe1Stop {0}
4300cThis does not work right now. Wait {0} minutes. Then try again.
4344bThis e-mail address is not right. Check that it has an @ and a dot. For example: name@example.com.
468f6Try again in {0} minute.
47b0eYou can arrange this here:
4d303Try {0} again
60411Look in your e-mail. Press the link there. Only then will we send you e-mails.
613c8We come to you
615b1Visit us: {0}
6207cThere is nothing in this file. Choose another file.
6b85cRemove {0}
71789Do not write a citizen service number (BSN) here. We do not need it.
7abc0Type a word to search
7b5c8You have no internet. What you typed is still there. Try again later.
7f7ac{0} is removed.
861bbYou send this along
87edeWe call you
8a0c4You can send {0} of them. We do not send the other files.
8bd23Sorry, something goes wrong on our side. What you typed is still there. Try again later.
9adcaAny time
9bdc5Continue
9be70Your message
9ea35Something else
a0faeCall in sign language
a114fPlease wait.
a3f55{0} is ready to be sent along.
a6b46For example: 12 or 12a.
aae21Your message is too long. Make it {0} character shorter.
adb2bIs your hearing not good? At this number you can type.
adb7fYes, send me e-mails
add63Help in your language
b67e5That is free. You do not need to be a member.
b7724You call by video, with an interpreter.
b7bc0You can always stop again.
b7ca9Topic
bca51Do you want an e-mail when something changes?
c0821Choose a photo or file
c3a40Try again in {0} minutes.
c4fd9Can you not come to us? Then we will come to your home.
c62cfPhoto or file
cd447Year
cf39bPlease check this again: {0}
cf4ecMonth
d14b1You have no internet right now
d1ec4Your message is too long. Make it {0} characters shorter.
d40adThis file has not been sent yet. Try again. Or remove it.
dbbb4Do you see nothing? Then also look in your spam folder.
dd5beReady
de494What do we mean here?
e0b02Show all {0} topics
e4f20Sending does not work yet
e80a0Send again
e8b0eHouse number
ed147Your e-mail address
eebe3Day
f02754 digits and 2 letters.
f4ad8Back
f4e96We cannot take your message like this. Please check what you filled in.
f5c4eWe are preparing the file
f87bc{0} topics found.
f91f7photo
fcab1We are done with this. Nothing changes any more. So you get no e-mails about it.`;
