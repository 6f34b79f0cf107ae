" Waits for what ALE lists, and writes it.
function! s:wait() abort
  for l:step in range(400)
    if !empty(getloclist(0)) | break | endif
    sleep 50m
  endfor
endfunction
call s:wait()
let s:result = map(getloclist(0), {_, item -> {'line': item.lnum - 1, 'from': item.col - 1, 'type': item.type}})
call writefile([json_encode(s:result)], $RESULT)
qall!
